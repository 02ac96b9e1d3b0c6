import { roundPx } from './scene.ts';

/** A shape as SVG path data about (0, 0), `r` being half its height. */
type Shape = (r: number) => string;

const at = (x: number, y: number): string => `${roundPx(x)},${roundPx(y)}`;
const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => at(x, y)).join('L')}Z`;

/** Regular polygon or star: radii alternate over the corners, the first corner points up. */
const corners = (count: number, radii: readonly number[], turn = 0): string =>
  polygon(
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 2 * Math.PI - Math.PI / 2 + turn;
      const radius = radii[index % radii.length] ?? 0;
      return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
    }),
  );

const circle = (x: number, y: number, r: number): string =>
  `M${at(x - r, y)}a${roundPx(r)},${roundPx(r)} 0 1,0 ${roundPx(2 * r)},0a${roundPx(r)},${roundPx(r)} 0 1,0 ${roundPx(-2 * r)},0Z`;

const plus: Shape = (r) => {
  const t = r * 0.36;
  return polygon([
    [-t, -r],
    [t, -r],
    [t, -t],
    [r, -t],
    [r, t],
    [t, t],
    [t, r],
    [-t, r],
    [-t, t],
    [-r, t],
    [-r, -t],
    [-t, -t],
  ]);
};

const cross: Shape = (r) => {
  const t = r * 0.34;
  const e = r * 0.92;
  return polygon([
    [-e, -e + t],
    [-e + t, -e],
    [0, -t],
    [e - t, -e],
    [e, -e + t],
    [t, 0],
    [e, e - t],
    [e - t, e],
    [0, t],
    [-e + t, e],
    [-e, e - t],
    [-t, 0],
  ]);
};

const heart: Shape = (r) =>
  `M0,${roundPx(r * 0.95)}C${at(-r * 1.5, -r * 0.1)} ${at(-r * 0.85, -r * 1.25)} ${at(0, -r * 0.4)}C${at(r * 0.85, -r * 1.25)} ${at(r * 1.5, -r * 0.1)} ${at(0, r * 0.95)}Z`;

const rings: Shape = (r) =>
  [-1, 1]
    .map((side) => circle(side * r * 0.46, 0, r * 0.74) + circle(side * r * 0.46, 0, r * 0.4))
    .join('');

const SHAPES: Readonly<Record<string, Shape>> = {
  diamond: (r) => corners(4, [r * 1.08]),
  circle: (r) => circle(0, 0, r * 0.86),
  square: (r) =>
    polygon([
      [-r * 0.8, -r * 0.8],
      [r * 0.8, -r * 0.8],
      [r * 0.8, r * 0.8],
      [-r * 0.8, r * 0.8],
    ]),
  'triangle-up': (r) => corners(3, [r * 1.12]),
  'triangle-down': (r) => corners(3, [r * 1.12], Math.PI),
  hexagon: (r) => corners(6, [r], Math.PI / 6),
  pentagon: (r) => corners(5, [r * 1.04]),
  star: (r) => corners(10, [r * 1.15, r * 0.5]),
  plus,
  cross,
  heart,
  rings,
};

/** Ids of the shapes that a vocabulary can assign to its types. */
export const SHAPE_IDS: readonly string[] = Object.keys(SHAPES);

/** How much of a hollow glyph is cut out of its middle. */
const HOLLOW = 0.52;

/**
 * Path data of a shape about (0, 0), to be filled by the even-odd rule. Soft marks are hollow, so that
 * they tell themselves apart in grey too.
 * @throws Error for a shape that does not exist
 */
export function glyphPath(shape: string, r: number, soft: boolean): string {
  const draw = SHAPES[shape];
  if (draw === undefined) throw new Error(`unknown shape: ${shape}`);
  if (!soft) return draw(r);
  if (shape === 'rings') return [-1, 1].map((side) => circle(side * r * 0.46, 0, r * 0.7)).join('');
  return draw(r) + draw(r * HOLLOW);
}
