import type { Box, Scene } from '../../../src/layout/scene.ts';

interface NamedBox extends Box {
  readonly name: string;
}

const HALF = 5.5;

/** Boxes of all that is drawn of events: glyphs, labels, date rules and counts, cut to the plot. */
export function drawnBoxes(scene: Scene): NamedBox[] {
  const boxes: NamedBox[] = [];
  const { x: left, width } = scene.plot;
  const add = (name: string, box: Box): void => {
    const from = Math.max(left, box.x);
    const to = Math.min(left + width, box.x + box.width);
    if (to > from) boxes.push({ ...box, name, x: from, width: to - from });
  };
  for (const lane of scene.lanes) {
    for (const mark of lane.marks) {
      add(`glyph ${mark.id}`, { x: mark.x - HALF, y: mark.y - HALF, width: 11, height: 11 });
      const { label, rule } = mark;
      if (label) add(`label ${mark.id}`, { ...label, y: label.y - 9, height: 12 });
      if (rule) {
        add(`rule ${mark.id}`, {
          x: rule.from,
          y: rule.y - 1.5,
          width: rule.to - rule.from,
          height: 3,
        });
      }
    }
    for (const chip of lane.chips) {
      add(`chip ${lane.id} ${chip.first}`, { ...chip.text, y: chip.text.y - 9, height: 11 });
    }
  }
  return boxes;
}

const TOLERANCE = 0.15;

/** Pairs of drawings that lie over one another by more than the rounding of coordinates. */
export function findOverlaps(scene: Scene): string[] {
  const boxes = drawnBoxes(scene).sort((a, b) => a.x - b.x);
  const found: string[] = [];
  for (const [index, a] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (b === undefined || b.x >= a.x + a.width - TOLERANCE) break;
      const isApart = b.y >= a.y + a.height - TOLERANCE || a.y >= b.y + b.height - TOLERANCE;
      if (!isApart) found.push(`${a.name} | ${b.name}`);
    }
  }
  return found;
}

/** Row of each drawn event, as the y of its glyph. */
export const rowsOf = (scene: Scene): ReadonlyMap<string, number> =>
  new Map(scene.lanes.flatMap((lane) => lane.marks.map((mark) => [mark.id, mark.y] as const)));

export const labelledOf = (scene: Scene): ReadonlySet<string> =>
  new Set(
    scene.lanes.flatMap((lane) => lane.marks.filter((mark) => mark.label).map((mark) => mark.id)),
  );
