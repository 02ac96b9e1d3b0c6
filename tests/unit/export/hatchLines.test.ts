import { describe, expect, test } from 'vitest';
import { type Hatch, hatchLines, hatchOf } from '../../../src/export/hatchLines.ts';
import { parseSvg } from '../../../src/export/svgTree.ts';

const HATCH: Hatch = { step: 5, width: 0.8, stroke: '#123456' };
const PATTERN =
  '<pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<line x1="0" y1="0" x2="0" y2="5" stroke="#123456" stroke-width="1.6"/></pattern>';

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

function linesIn(svg: string): readonly Line[] {
  const { d = '' } = hatchLines(parseSvg(svg), HATCH).attributes;
  expect(d).toMatch(/^(?:M-?[\d.]+,-?[\d.]+L-?[\d.]+,-?[\d.]+)*$/);
  return d
    .split('M')
    .slice(1)
    .map((line) => line.split(/[L,]/).map(Number) as unknown as Line);
}

describe('hatching as lines', () => {
  test('has the step, the visible width and the ink of the pattern', () => {
    expect(hatchOf(parseSvg(PATTERN))).toEqual(HATCH);
    const { attributes } = hatchLines(parseSvg('<rect x="0" y="0" width="9" height="9"/>'), HATCH);
    expect(attributes).toMatchObject({ fill: 'none', stroke: '#123456', 'stroke-width': '0.8' });
  });

  test.each([
    ['wide', { x: 300, y: 78, width: 271, height: 14 }],
    ['narrow', { x: 168.2, y: 78, width: 1.9, height: 14 }],
    ['about the origin', { x: 0, y: -6, width: 30, height: 12 }],
  ])('lies where the pattern of a %s rectangle does, and ends at its sides', (_, box) => {
    const { x, y, width, height } = box;
    const lines = linesIn(`<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`);
    const apart = 5 * Math.SQRT2;
    expect(Math.abs(lines.length - (width + height) / apart)).toBeLessThanOrEqual(1);
    for (const [x1, y1, x2, y2] of lines) {
      expect(x1 + y1).toBeCloseTo(x2 + y2, 1);
      // Across the stripes a tile is 5 wide, and 0.8 at its left are inked.
      const across = (x1 + y1) / Math.SQRT2 - 0.4;
      expect(Math.abs(across / 5 - Math.round(across / 5))).toBeLessThan(0.01);
      for (const at of [x1, x2]) expect(at >= x && at <= x + width).toBe(true);
      for (const at of [y1, y2]) expect(at >= y && at <= y + height).toBe(true);
      expect(x1 === x || y1 === y + height).toBe(true);
      expect(Math.abs(x2 - x - width) < 0.01 || y2 === y).toBe(true);
    }
  });

  test('fills each rectangle of a path', () => {
    const lines = linesIn('<path d="M0,0h20v10h-20ZM100,0h20v10h-20Z"/>');
    expect(lines.some(([x]) => x <= 20)).toBe(true);
    expect(lines.some(([x]) => x >= 100)).toBe(true);
    expect(lines.filter(([x1]) => x1 > 20 && x1 < 100)).toEqual([]);
  });

  test('fades with what it fills', () => {
    const rect = parseSvg('<rect x="0" y="0" width="9" height="9" opacity="0.35"/>');
    expect(hatchLines(rect, HATCH).attributes['opacity']).toBe('0.35');
  });

  test.each([
    PATTERN.replace('45', '30'),
    PATTERN.replace('x1="0"', 'x1="2"'),
    PATTERN.replace('</pattern>', '<line x1="0" x2="0"/></pattern>'),
  ])('is made of no other pattern: %s', (svg) => {
    expect(() => hatchOf(parseSvg(svg))).toThrow('svg: unknown pattern h');
  });

  test.each(['<circle r="3"/>', '<path d="M0,0h20v10h-20ZM0,0L3,3"/>'])(
    'fills no other shape: %s',
    (svg) => {
      expect(() => hatchLines(parseSvg(svg), HATCH)).toThrow(/^svg: a hatched /);
    },
  );
});
