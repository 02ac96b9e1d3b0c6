import type { CountChip, EventMark, Scene, SeriesMark, SeriesRow } from './scene.ts';

/** What lies under a point of the figure. */
export type Hit =
  | { readonly kind: 'event'; readonly mark: EventMark }
  | { readonly kind: 'chip'; readonly chip: CountChip }
  | { readonly kind: 'point'; readonly row: SeriesRow; readonly mark: SeriesMark }
  /** The name of a thread's bar or rounds, or of a lane. */
  | { readonly kind: 'name'; readonly of: 'thread' | 'lane'; readonly id: string }
  | { readonly kind: 'ground' };

const REACH = 12;
/** From a name's baseline to the middle of its letters. */
const CAP_HALF = 4;

const distanceTo = (low: number, high: number, value: number): number =>
  value < low ? low - value : value > high ? value - high : 0;

/** The point whose time is nearest, anywhere in its strip's height; of two the nearer in height. */
function hitPoint({ series, plot }: Scene, x: number, y: number): Hit {
  const row = series.find(({ box }) => y >= box.y && y < box.y + box.height);
  let best: { mark: SeriesMark; distance: number } | undefined;
  for (const mark of x < plot.x || row === undefined ? [] : row.marks) {
    const { box } = mark;
    const across = distanceTo(box.x, box.x + box.width, x);
    const distance = across + distanceTo(box.y, box.y + box.height, y) / 1000;
    if (across <= REACH && distance < (best?.distance ?? Infinity)) best = { mark, distance };
  }
  return row === undefined || best === undefined
    ? { kind: 'ground' }
    : { kind: 'point', row, mark: best.mark };
}

/** The name in whose line the point lies, as wide as its text and in height the nearest within 12 px. */
function hitName({ bars, rounds, lanes }: Scene, x: number, y: number): Hit | undefined {
  const names = [
    ...[...bars, ...rounds].map(({ thread, name }) => ({
      of: 'thread' as const,
      id: thread,
      name,
    })),
    ...lanes.map(({ id, name }) => ({ of: 'lane' as const, id, name })),
  ];
  let best: { hit: Hit; distance: number } | undefined;
  for (const { of, id, name } of names) {
    if (name === undefined) continue;
    const distance = Math.abs(name.y - CAP_HALF - y);
    const isAcross = x >= name.x && x < name.x + name.width;
    if (isAcross && distance <= REACH && distance < (best?.distance ?? Infinity)) {
      best = { hit: { kind: 'name', of, id }, distance };
    }
  }
  return best?.hit;
}

/**
 * Finds what a press at (x, y) means, from the same boxes that were drawn: the nearest event within
 * 12 px, so that every target is 24 px at least, else the bin of a
 * count strip, a name, below the lanes the point of a series, else the ground.
 */
export function hitTest(scene: Scene, x: number, y: number): Hit {
  const lane = scene.lanes.find(
    ({ box }) => y >= box.y && y < box.y + box.height && x >= scene.plot.x,
  );
  if (lane === undefined) return hitName(scene, x, y) ?? hitPoint(scene, x, y);
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
  return best === undefined
    ? (hitName(scene, x, y) ?? { kind: 'ground' })
    : { kind: 'event', mark: best.mark };
}
