import type { CountChip, EventMark, Scene } from './scene.ts';

/** What lies under a point of the figure. */
export type Hit =
  | { readonly kind: 'event'; readonly mark: EventMark }
  | { readonly kind: 'chip'; readonly chip: CountChip }
  | { readonly kind: 'ground' };

const REACH = 12;

const distanceTo = (low: number, high: number, value: number): number =>
  value < low ? low - value : value > high ? value - high : 0;

/**
 * Finds what a press at (x, y) means, from the same boxes that were drawn: the nearest event within
 * 12 px, so that every target is 24 px at least, else the bin of a count strip, else the ground.
 */
export function hitTest(scene: Scene, x: number, y: number): Hit {
  const lane = scene.lanes.find(
    ({ box }) => y >= box.y && y < box.y + box.height && x >= scene.plot.x,
  );
  if (lane === undefined) return { kind: 'ground' };
  const chip = lane.chips.find(
    ({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
  );
  if (chip !== undefined) return { kind: 'chip', chip };
  let best: { mark: EventMark; distance: number } | undefined;
  for (const mark of lane.marks) {
    const { box } = mark;
    const across = distanceTo(box.x, box.x + box.width, x);
    const along = distanceTo(box.y, box.y + box.height, y);
    const distance = across + 2 * along;
    if (across <= REACH && along <= REACH && distance < (best?.distance ?? Infinity)) {
      best = { mark, distance };
    }
  }
  return best === undefined ? { kind: 'ground' } : { kind: 'event', mark: best.mark };
}
