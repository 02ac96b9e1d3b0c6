import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FigureOptions, figureElement, renderFigure } from '../../../src/export/figure.tsx';
import { layoutChart } from '../../../src/export/figureChart.ts';
import { FIGURE_SIZES, parseFigureSize } from '../../../src/export/figureSizes.ts';
import { provenanceLines, provenanceOf } from '../../../src/export/provenance.ts';
import { parseSvg, type SvgElement, textOfSvg } from '../../../src/export/svgTree.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { DEFAULT_VIEWS, excerptOf } from './excerpts.ts';
import { elementsIn, overlapsOf, textBoxesOf } from './figureTree.ts';

const PLAIN: FigureOptions = { size: FIGURE_SIZES['180mm'], theme: 'light', font: undefined };
const LINKS = [
  ...DEFAULT_VIEWS,
  '?compare=1998-02-25.2017-05-10',
  '?event=2018-april-summit&from=2017&to=2020&chain=1',
  '?types=summit&from=1990&to=1995',
];
const inBoth = LINKS.flatMap((link) => LANGS.map((lang) => `${link}&lang=${lang}`));

const childOf = (root: SvgElement, name: string): SvgElement | undefined =>
  root.children.find(
    (child): child is SvgElement => typeof child !== 'string' && child.name === name,
  );
const attributesOf = (svg: string, name: string): readonly string[] =>
  [...elementsIn(parseSvg(svg))].flatMap(({ element }) => element.attributes[name] ?? []);

describe('a picture', () => {
  test.each(inBoth)('%s is well-formed, self-contained and says what it is', (link) => {
    const excerpt = excerptOf(link);
    const { svg, alt } = renderFigure(excerpt, PLAIN);
    const root = parseSvg(svg);
    const { title, source, version, licence, link: address } = provenanceOf(excerpt);
    expect(textOfSvg(childOf(root, 'title') ?? '')).toBe(title);
    expect(textOfSvg(childOf(root, 'desc') ?? '')).toBe(alt);
    const metadata = textOfSvg(childOf(root, 'metadata') ?? '');
    for (const text of [title, source, version, licence, address]) expect(metadata).toContain(text);
    const style = textOfSvg(childOf(root, 'style') ?? '');
    expect(style).not.toMatch(/var\(|:not|~|color-mix|light-dark|>|["'&]|url\((?!data:)/);
    const names = [...elementsIn(root)].map(({ element }) => element.name);
    expect(names).not.toContain('foreignObject');
    expect(names).not.toContain('image');
    expect(svg).not.toMatch(/(?:href|src)="|NaN|undefined|Infinity/);
    const ids = attributesOf(svg, 'id');
    const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(asked));
  });

  test.each(inBoth)('%s prints every line about itself, the link last', (link) => {
    const excerpt = excerptOf(link, { caption: 'A caption' });
    const texts = textBoxesOf(renderFigure(excerpt, PLAIN).svg).map(({ text }) => text);
    const said = texts.join(' ').replaceAll(' · ', ' ');
    for (const line of provenanceLines(provenanceOf(excerpt)).slice(0, -1)) {
      expect(said).toContain(line);
    }
    expect(texts.join('')).toContain(excerpt.link);
    expect(texts).toContain('A caption');
  });

  test('names its licence and its format for programs', () => {
    const [work] = [
      ...elementsIn(parseSvg(renderFigure(excerptOf('?from=2017'), PLAIN).svg)),
    ].filter(({ element }) => element.name === 'cc:Work');
    const told = work?.element.children.flatMap((child) =>
      typeof child === 'string'
        ? []
        : [[child.name, child.attributes['rdf:resource'] ?? textOfSvg(child)]],
    );
    expect(told).toContainEqual(['cc:license', 'https://creativecommons.org/licenses/by/4.0/']);
    expect(told).toContainEqual(['dc:format', 'image/svg+xml']);
  });

  test('is read by another program whatever characters its texts have', () => {
    const odd = 'A\0\u001b\ud800B\vC\uffff';
    const excerpt = excerptOf('?types=summit', { title: odd, caption: `${odd}\r\n${odd}` });
    expect([excerpt.title, excerpt.caption]).toEqual(['AB\nC', 'AB\nC\nAB\nC']);
    const events = excerpt.events.map((event) => ({ ...event, short: { en: odd, ko: odd } }));
    const { svg, width } = renderFigure({ ...excerpt, events }, PLAIN);
    expect(svg).not.toMatch(/\p{Surrogate}/u);
    expect(new Resvg(svg).width).toBe(width);
    expect(textBoxesOf(svg).map(({ text }) => text)).toContain('AB C');
  });

  test('is the same each time, and the same as React prints it', () => {
    const excerpt = excerptOf('?from=2017&to=2019&lang=ko', { title: 'A & B <"c">' });
    const { svg } = renderFigure(excerpt, PLAIN);
    expect(renderFigure(excerpt, PLAIN).svg).toBe(svg);
    expect(renderToStaticMarkup(figureElement(excerpt, PLAIN).element)).toBe(svg);
  });

  test('shares no id and no style with another one', () => {
    const [a, b] = ['light', 'dark'].map((theme) =>
      renderFigure(excerptOf('?from=2017'), { ...PLAIN, theme: theme as 'light' | 'dark' }),
    );
    const ids = attributesOf(a?.svg ?? '', 'id');
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => attributesOf(b?.svg ?? '', 'id').includes(id))).toEqual([]);
    const scopes = [a, b].map((figure) => /<style>\.(ikt-\w+) /.exec(figure?.svg ?? '')?.[1]);
    expect(new Set(scopes).size).toBe(2);
  });

  test('bears a typeface where one is given', () => {
    const { svg } = renderFigure(excerptOf('?from=2017'), { ...PLAIN, font: 'd09GMg==' });
    expect(svg).toContain('@font-face{font-family:IKT Sans;');
    expect(svg).toContain('src:url(data:font/woff2;base64,d09GMg==)');
  });

  test('of no event says so', () => {
    const texts = textBoxesOf(
      renderFigure(excerptOf('?types=summit&from=1990&to=1995&lang=en'), PLAIN).svg,
    );
    expect(texts.map(({ text }) => text)).toContain(
      'No event of this selection lies in this period.',
    );
  });

  test('of a table or of the article is the chart of the same view', () => {
    const [chart, table] = ['', '&show=table'].map(
      (show) => renderFigure(excerptOf(`?from=2017&to=2019&lang=en${show}`), PLAIN).svg,
    );
    expect(attributesOf(table ?? '', 'data-event-id')).toEqual(
      attributesOf(chart ?? '', 'data-event-id'),
    );
  });
});

describe('the key', () => {
  test.each(['?from=1998&lang=en', '?compare=1998-02-25.2017-05-10&lang=en'])(
    'of %s begins where the time of the chart begins',
    (link) => {
      const excerpt = excerptOf(link);
      const boxes = textBoxesOf(renderFigure(excerpt, PLAIN).svg);
      const head = boxes.findIndex(({ text }) => text === 'Events');
      const chart = layoutChart(excerpt, { width: 640 });
      const { plot } = chart.kind === 'comparison' ? chart.scene.whole : chart.scene;
      expect(boxes[head + 1]?.left).toBeCloseTo(20 + plot.x);
    },
  );
});

describe('the size', () => {
  test.each(
    [
      '85mm',
      '180mm',
      'a4',
      'a3',
      '16:9',
      'square',
      '1200x400',
      '400x1200',
      '220',
      '16000x220',
    ].flatMap((size) =>
      ['?from=1998&lang=en', '?types=summit&lang=ko', '?compare=1998-02-25.2017-05-10&lang=en'].map(
        (link) => [size, link] as const,
      ),
    ),
  )('%s is exact for %s, nothing is cut and little is empty', (name, link) => {
    const size = parseFigureSize(name);
    if (size === undefined) throw new Error(name);
    const { svg, width, height } = renderFigure(excerptOf(link), { ...PLAIN, size });
    expect(width).toBe(size.width);
    if (size.height !== undefined) expect(height).toBe(size.height);
    const { attributes } = parseSvg(svg);
    expect([attributes['width'], attributes['height']]).toEqual([`${width}`, `${height}`]);
    const [, , boxWidth = 0, boxHeight = 0] = (attributes['viewBox'] ?? '').split(' ').map(Number);
    expect(boxHeight / boxWidth).toBeCloseTo(height / width, 2);
    const boxes = textBoxesOf(svg);
    const bottoms = boxes.map(({ bottom }) => bottom).toSorted((a, b) => a - b);
    const gaps = bottoms.map((bottom, index) => bottom - (bottoms[index - 1] ?? 0));
    expect(bottoms.at(-1)).toBeLessThanOrEqual(boxHeight);
    expect(boxHeight - (bottoms.at(-1) ?? 0)).toBeLessThan(30);
    expect(Math.max(...gaps) / boxHeight).toBeLessThan(0.3);
  });
});

test('no text lies over another or outside, whatever title, caption, size, view or language', () => {
  const words = fc.array(
    fc.constantFrom(
      '한반도',
      'Inter-Korean',
      'a',
      '정상회담과',
      'W'.repeat(90),
      '가'.repeat(70),
      'of',
      '2018년',
      '—',
      '&',
    ),
    { minLength: 1, maxLength: 40 },
  );
  const picture = fc.record({
    link: fc.constantFrom(...inBoth),
    title: words.map((list) => list.join(' ')),
    caption: fc.option(
      words.map((list) => list.join(' ')),
      { nil: undefined },
    ),
    size: fc.constantFrom(
      '85mm',
      '180mm',
      'a4',
      '16:9',
      'square',
      '300x1000',
      '2000x500',
      '220',
      '2000x220',
    ),
  });
  fc.assert(
    fc.property(picture, ({ link, title, caption, size }) => {
      const excerpt = excerptOf(link, { title, caption });
      const figure = renderFigure(excerpt, { ...PLAIN, size: parseFigureSize(size) ?? PLAIN.size });
      const viewBox = parseSvg(figure.svg).attributes['viewBox'] ?? '';
      const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
      const boxes = textBoxesOf(figure.svg);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      expect(outside).toEqual([]);
      expect(overlapsOf(boxes)).toEqual([]);
      expect(boxes.map(({ text }) => text.replaceAll(' ', '')).join('')).toContain(
        title.replaceAll(' ', ''),
      );
    }),
    { numRuns: 30, seed: 7 },
  );
});

test('pinned events are always labelled, wherever they stand and however narrow the picture is', () => {
  const { dataset } = loadedDataset();
  const pinned = fc.record({
    pins: fc.uniqueArray(fc.constantFrom(...dataset.events.map(({ id }) => id)), {
      minLength: 1,
      maxLength: 12,
    }),
    years: fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 0, max: 9 })),
    width: fc.constantFrom(297, 400, 640, 1200),
    lang: fc.constantFrom(...LANGS),
    lanes: fc.constantFrom('group', 'thread', 'type', 'none'),
  });
  fc.assert(
    fc.property(pinned, ({ pins, years: [from, more], width, lang, lanes }) => {
      const link = `?from=${from}&to=${from + more}&pins=${pins.join('.')}&lang=${lang}&lanes=${lanes}`;
      const excerpt = excerptOf(link);
      const { scenes } = layoutChart(excerpt, { width });
      const marks = scenes.flatMap((scene) => scene.lanes.flatMap((lane) => lane.marks));
      const labelled = new Set(marks.filter(({ label }) => label).map(({ id }) => id));
      const inWindow = excerpt.events.filter(({ id }) => pins.includes(id));
      expect(inWindow.filter(({ id }) => !labelled.has(id)).map(({ id }) => id)).toEqual([]);
      for (const { label } of marks) {
        if (label) expect(label.x + label.width).toBeLessThanOrEqual(width + 0.1);
      }
      const boxes = marks.map(({ box }) => box).toSorted((a, b) => a.y - b.y || a.x - b.x);
      const over = boxes.filter((box, index) => {
        const next = boxes[index + 1];
        return next?.y === box.y && next.x < box.x + box.width - 0.2;
      });
      expect(over).toEqual([]);
    }),
    { numRuns: 150, seed: 11 },
  );
});
