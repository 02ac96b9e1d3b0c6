import type { RelationKind } from '../model/dataset.ts';
import { roundPx, type Scene } from './scene.ts';

/** A relation between two events that are on screen, as a curve behind the marks. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  /** SVG path data. */
  readonly path: string;
}

export interface ArcEnds {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Where an event is drawn: at its mark, or at the chip that counts it. */
function pointOf(scene: Scene, id: string): { x: number; y: number } | undefined {
  for (const lane of scene.lanes) {
    const mark = lane.marks.find((candidate) => candidate.id === id);
    if (mark !== undefined) return { x: mark.x, y: mark.y };
    const chip = lane.chips.find((candidate) => candidate.events.includes(id));
    if (chip !== undefined) {
      return { x: chip.text.x + chip.text.width / 2, y: chip.text.y - 4 };
    }
  }
  return undefined;
}

/** Relations to curves; one with an end off screen is left to the panel's list. */
export function layoutArcs(scene: Scene, relations: readonly ArcEnds[]): Arc[] {
  return relations.flatMap((relation) => {
    const a = pointOf(scene, relation.from);
    const b = pointOf(scene, relation.to);
    if (a === undefined || b === undefined) return [];
    const rise = Math.min(60, 14 + Math.abs(b.x - a.x) * 0.12);
    const middle = { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - rise };
    const path = `M${a.x},${a.y}Q${roundPx(middle.x)},${roundPx(middle.y)} ${b.x},${b.y}`;
    return [{ ...relation, path }];
  });
}
