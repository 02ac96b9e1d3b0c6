import { type DirectedRelation, isSubjectEarlier } from '../model/relation.ts';
import { roundPx, type Scene } from './scene.ts';

/** A relation between two events that are on screen, as a curve behind the marks with its head at `to`. */
export interface Arc extends DirectedRelation {
  /** SVG path data of the line. */
  readonly path: string;
  /** SVG path data of the head, a filled triangle. */
  readonly head: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From a mark's centre to where its line ends, and how long the head is. */
const CLEAR = 9;
const HEAD = 6;
const HEAD_HALF = 3;
/** How much a bow to the left counts beside one upwards. */
const LEFT = 0.6;

/** Where each event is drawn: at its mark, or at the chip that counts it. */
function pointsOf(scene: Scene): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const { marks, chips } of scene.lanes) {
    for (const { id, x, y } of marks) points.set(id, { x, y });
    for (const { events, text } of chips) {
      for (const id of events) points.set(id, { x: text.x + text.width / 2, y: text.y - 4 });
    }
  }
  return points;
}

/** The point so many px from `from` towards `to`. */
function towards(from: Point, to: Point, px: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = px / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Half the way there is enough for the ends of a short arc. */
const clearOf = (a: Point, b: Point): number =>
  Math.min(CLEAR, Math.hypot(b.x - a.x, b.y - a.y) / 3);

const at = ({ x, y }: Point): string => `${roundPx(x)},${roundPx(y)}`;

/** A triangle with its tip at a point, which it reaches from the side of `from`. */
export function arrowHead(tip: Point, from: Point): string {
  const back = towards(tip, from, HEAD);
  const length = Math.hypot(from.x - tip.x, from.y - tip.y) || 1;
  const across = {
    x: ((from.y - tip.y) / length) * HEAD_HALF,
    y: ((tip.x - from.x) / length) * HEAD_HALF,
  };
  const [left, right] = [1, -1].map((side) => ({
    x: back.x + side * across.x,
    y: back.y + side * across.y,
  }));
  return left && right ? `M${at(tip)}L${at(left)}L${at(right)}Z` : '';
}

/** How far the control point of an arc lies off its middle: more for a longer one, so that nested arcs lie apart. */
const bowOf = (length: number): number => Math.min(96, 8 + 4 * Math.sqrt(length));

/** Where an arc is drawn to: off its middle, upwards, and where it is steep to the left, clear of the labels. */
function topOf(a: Point, b: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const normal = { x: dy / length, y: -dx / length };
  const side = normal.y + normal.x * LEFT < 0 ? 1 : -1;
  const bow = side * bowOf(length);
  return { x: (a.x + b.x) / 2 + normal.x * bow, y: (a.y + b.y) / 2 + normal.y * bow };
}

function layoutArc(a: Point, b: Point): Pick<Arc, 'path' | 'head'> {
  const top = topOf(a, b);
  const clear = clearOf(a, b);
  const start = towards(a, top, clear);
  const tip = towards(b, top, clear);
  const end = towards(tip, top, HEAD - 1);
  return { path: `M${at(start)}Q${at(top)} ${at(end)}`, head: arrowHead(tip, top) };
}

/**
 * Relations to curves. One with an end off screen is left to the panel's list, as is one whose two
 * events are counted together.
 */
export function layoutArcs(scene: Scene, relations: readonly DirectedRelation[]): Arc[] {
  const points = relations.length === 0 ? new Map<string, Point>() : pointsOf(scene);
  return relations.flatMap((relation) => {
    const a = points.get(relation.from);
    const b = points.get(relation.to);
    if (a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) return [];
    return [{ ...relation, ...layoutArc(a, b) }];
  });
}

/** A small arc for the legend, in a box of 34 by 14: time runs to the right, the head is where the words lead. */
export function sampleArc(kind: DirectedRelation['kind']): Pick<Arc, 'path' | 'head'> {
  const [left, right, top] = [
    { x: 1, y: 12 },
    { x: 33, y: 12 },
    { x: 17, y: -4 },
  ];
  const [from, tip] = isSubjectEarlier(kind) ? [left, right] : [right, left];
  const end = towards(tip, top, HEAD - 1);
  return { path: `M${at(from)}Q${at(top)} ${at(end)}`, head: arrowHead(tip, top) };
}
