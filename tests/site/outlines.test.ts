import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { codePointsIn, TEXT_ROOTS } from '../../src/entries/cli/codePoints.ts';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { ensureOutlines, type OutlinesFile } from '../../src/entries/cli/glyphOutlines.ts';
import { renderFigure } from '../../src/export/figure.tsx';
import { FIGURE_SIZES } from '../../src/export/figureSizes.ts';
import { textPath } from '../../src/export/glyphPaths.ts';
import { decodeOutlines, type Outlines } from '../../src/export/glyphShapes.ts';
import { missingLetters, outlineSvg } from '../../src/export/outlineSvg.ts';
import { parseSvg } from '../../src/export/svgTree.ts';
import { DEFAULT_VIEWS, excerptOf } from '../unit/export/excerpts.ts';
import { elementsIn } from '../unit/export/figureTree.ts';

let file: OutlinesFile;
let outlines: Outlines;
let font: Font;
beforeAll(async () => {
  file = await ensureOutlines();
  outlines = decodeOutlines(JSON.parse(file.json));
  font = create(readFileSync(await ensureFontSubset('truetype')));
});

const figureOf = (link: string): string =>
  renderFigure(excerptOf(link), { size: FIGURE_SIZES['180mm'], theme: 'light', font: undefined })
    .svg;

describe('the served outlines', () => {
  test('weigh at most 170 KB, and their name tells their content', () => {
    expect(gzipSync(file.json, { level: 9 }).length).toBeLessThan(170_000);
    expect(file.name).toMatch(/^ikt-outlines-[0-9a-f]{16}\.json$/);
  });

  test('have every letter of data and interface that the typeface has', () => {
    const used = [...codePointsIn(TEXT_ROOTS)].filter((point) => font.hasGlyphForCodePoint(point));
    expect(used.length).toBeGreaterThan(800);
    expect(used.filter((point) => !outlines.has(point))).toEqual([]);
  });

  test.each([400, 600] as const)("are the typeface's own at weight %i, to 1/1000 em", (weight) => {
    const drawn = font.getVariation({ wght: weight });
    for (const letter of 'A8g한정·—') {
      const point = letter.codePointAt(0) ?? 0;
      const numbers = drawn.glyphForCodePoint(point).path.commands.flatMap(({ args }) => args);
      expect(outlines.shapeOf(point, weight)?.numbers).toEqual(
        numbers.map((unit) => Math.round((unit * 1000) / font.unitsPerEm) + 0),
      );
    }
  });

  test.each([
    ['another format', { format: 'ikt-outlines-2' }],
    ['a letter without a shape', { letters: 'AB', commands: 'MLZ' }],
    ['too few numbers', { regular: [1, 2] }],
    ['a number that is no whole one', { strong: [0, 0, 0, 0.5] }],
  ])('with %s are refused', (_, wrong) => {
    const right = {
      format: 'ikt-outlines-1',
      letters: 'A',
      commands: 'MLZ',
      regular: [0, 0, 1, 1],
      strong: [0, 0, 0, 0],
    };
    expect(decodeOutlines(right).shapeOf(0x41, 400)?.numbers).toEqual([0, 0, 1, 1]);
    expect(() => decodeOutlines({ ...right, ...wrong })).toThrow(/^outlines: /);
    expect(() => decodeOutlines('text')).toThrow(/^outlines: /);
  });
});

describe('an outlined picture', () => {
  test.each([...DEFAULT_VIEWS, '?compare=1998-02-25.2017-05-10'])(
    '%s has no text, no style and no typeface, but title, description and metadata',
    (link) => {
      const svg = figureOf(link);
      const outlined = outlineSvg(svg, outlines);
      const elements = [...elementsIn(parseSvg(outlined))].map(({ element }) => element);
      const names = elements.map(({ name }) => name);
      for (const name of ['text', 'style', 'tspan', 'pattern']) expect(names).not.toContain(name);
      for (const name of ['title', 'desc', 'metadata']) expect(names).toContain(name);
      const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
      for (const name of attributes)
        expect(name).not.toMatch(/^(?:class|style|font-|paint-order|textLength)/);
      const texts = svg.match(/<text /g)?.length ?? 0;
      expect(names.filter((name) => name === 'path').length).toBeGreaterThan(texts);
      expect(outlined).not.toMatch(/NaN|undefined|Infinity/);
      expect(missingLetters(svg, outlines)).toEqual([]);
    },
  );

  test('draws a halo before what it surrounds, as an element of its own', () => {
    const svg =
      '<svg class="s"><style>.s .mark{fill:red;stroke:white;stroke-width:3;paint-order:stroke}</style>' +
      '<path class="mark" data-event-id="a" d="M0,0h9v9Z"/></svg>';
    expect(outlineSvg(svg, outlines)).toBe(
      '<svg><path d="M0,0h9v9Z" stroke="white" stroke-width="3" fill="none"/>' +
        '<path data-event-id="a" d="M0,0h9v9Z" fill="red"/></svg>',
    );
  });

  test('draws hatching as lines: LibreOffice would draw a pattern as pixels', () => {
    const svg =
      '<svg class="s"><style>.s .hatch{stroke:red;stroke-width:2}</style>' +
      '<defs><pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      '<line class="hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>' +
      '<rect x="0" y="0" width="6" height="4" fill="url(#h)" stroke="red"><title>A</title></rect></svg>';
    expect(outlineSvg(svg, outlines)).toBe(
      '<svg><defs/><path d="M0,0.71L0.71,0M3.78,4L6,1.78" fill="none" stroke="red" stroke-width="1"/>' +
        '<rect x="0" y="0" width="6" height="4" fill="none" stroke="red"><title>A</title></rect></svg>',
    );
  });

  test("gives a group's opacity to what lies in it: LibreOffice would apply it twice", () => {
    const svg =
      '<svg><g opacity="0.5"><rect width="1" height="1"><title>A</title></rect>' +
      '<g opacity="0.5"><path d="M0,0"/></g></g><rect width="2" height="2"/></svg>';
    expect(outlineSvg(svg, outlines)).toBe(
      '<svg><g><rect width="1" height="1" opacity="0.5"><title>A</title></rect>' +
        '<g><path d="M0,0" opacity="0.25"/></g></g><rect width="2" height="2"/></svg>',
    );
  });

  test('draws a letter that is missing as a box, and it is listed', () => {
    const missing = '鬱';
    const box = textPath(
      { text: missing, x: 0, y: 0, size: 10, weight: 400, width: undefined },
      outlines,
    );
    expect(box).toMatch(/^M.*zM.*z$/);
    expect(missingLetters(`<svg><text>한${missing}${missing}</text></svg>`, outlines)).toEqual([
      missing,
    ]);
  });

  test('a text stretched to a width ends there; one set about its middle lies about it', () => {
    const svg = (attributes: string): string =>
      `<svg><text x="100" y="20"${attributes}>HH</text></svg>`;
    const pathOf = (attributes: string): string =>
      /d="([^"]*)"/.exec(outlineSvg(svg(attributes), outlines))?.[1] ?? '';
    const startsOf = (path: string): number[] =>
      [...path.matchAll(/M([\d.]+)/g)].map((found) => Number(found[1]));
    const [first = 0, second = 0] = startsOf(pathOf(' textLength="80"'));
    expect(second - first).toBeCloseTo(40, 1);
    const [left = 0, right = 0] = startsOf(pathOf(' text-anchor="middle" textLength="80"'));
    expect(first - left).toBeCloseTo(40, 5);
    expect(second - right).toBeCloseTo(40, 5);
  });
});
