import { describe, expect, test } from 'vitest';
import { renderFigure } from '../../../src/export/figure.tsx';
import { layoutChart } from '../../../src/export/figureChart.ts';
import { legendOf } from '../../../src/export/figureLegend.ts';
import { FIGURE_SIZES } from '../../../src/export/figureSizes.ts';
import { parseSvg } from '../../../src/export/svgTree.ts';
import type { SeriesMark } from '../../../src/layout/scene.ts';
import { RELATIONS } from '../../../src/model/dataset.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { DEFAULT_VIEWS, excerptOf } from './excerpts.ts';
import { elementsIn, type Found } from './figureTree.ts';

const LINKS = [
  ...DEFAULT_VIEWS,
  '?compare=1998-02-25.2017-05-10',
  '?event=2018-april-summit&from=2017&to=2020&chain=1',
  '?threads=kumgang-tours&from=1998',
  '?from=1946&to=1950',
  '?series=kumgang-visitors.inter-korean-trade.kaesong-workers&from=1990',
];

const classesOf = ({ element }: Found): readonly string[] =>
  (element.attributes['class'] ?? '').split(' ');

/** Signs that the chart draws, told from its elements alone. */
function drawnIn(chart: readonly Found[]): ReadonlySet<string> {
  const types = new Map(loadedDataset().dataset.events.map(({ id, type }) => [id, type]));
  const drawn = new Set<string>();
  for (const found of chart) {
    const { element, within } = found;
    const classes = classesOf(found);
    const event = element.attributes['data-event-id'];
    if (event !== undefined && classes.includes('mark')) drawn.add(`type ${types.get(event)}`);
    if (classes.includes('chip')) drawn.add('chip');
    if (classes.includes('ring') && classes.includes('selected')) drawn.add('ring selected');
    if (classes.includes('back')) drawn.add('back');
    if (classes.includes('stretch') && !classes.includes('faded')) {
      drawn.add(`bar ${classes.includes('running') ? 'running' : 'suspended'}`);
    }
    if (within.includes('stretch') && classes.includes('soft')) drawn.add('bar soft');
    if (classes.includes('agreed')) drawn.add('bar agreed');
    if (classes.includes('closed')) drawn.add('bar closed');
    if (classes.includes('round')) drawn.add(classes.includes('hollow') ? 'round hollow' : 'round');
    if (classes.includes('acting')) drawn.add('acting');
    if (classes.includes('unknown')) drawn.add('unknown');
    const kind = RELATIONS.find((relation) => classes.includes(relation));
    if (kind !== undefined && element.attributes['data-arcs']) drawn.add(`arc ${kind}`);
    if (within.includes('series') && element.name === 'path') {
      for (const name of ['span', 'partial', 'hollow', 'soft', 'zero']) {
        if (classes.includes(name) && !classes.includes('edge')) drawn.add(`value ${name}`);
      }
    }
  }
  return drawn;
}

describe('what is told of a value', () => {
  const excerpt = excerptOf('?series=kaesong-workers&from=2005&lang=en');
  const chart = layoutChart(excerpt, { width: 640 });
  const {
    partial: _,
    hollow: __,
    soft: ___,
    ...shape
  } = chart.scenes[0]?.series[0]?.marks[0] ?? {};

  /** The key's entries of values for a strip of which each mark is told so. */
  const told = (...marks: readonly Partial<SeriesMark>[]): readonly string[] => {
    const plain = { ...shape, form: 'dot', partial: false, hollow: false, soft: false };
    const scenes = chart.scenes.map((scene) => ({
      ...scene,
      series: scene.series.map((row) => ({
        ...row,
        marks: marks.map((mark) => ({ ...plain, ...mark }) as SeriesMark),
      })),
    }));
    return legendOf(excerpt, { ...chart, scenes }).flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.map(({ id }) => id).filter((id) => /^value/.test(id)),
      ),
    );
  };

  test.each<[string, Partial<SeriesMark>, readonly string[]]>([
    ['a certain value', {}, []],
    ['a vague date', { soft: true }, ['value soft']],
    ['a vague date, unconfirmed', { soft: true, hollow: true }, ['value hollow']],
    ['a vague date, part of a year', { form: 'bar', soft: true, partial: true }, ['value partial']],
    [
      'part of a year, unconfirmed',
      { form: 'bar', hollow: true, partial: true },
      ['value partial'],
    ],
    ['several years', { form: 'span' }, ['value span']],
    ['part of several years', { form: 'span', partial: true }, ['value partial']],
    ['a moment in part of a year', { partial: true }, []],
    ['none at all', { form: 'zero' }, ['value zero']],
  ])('%s is explained by what is drawn of it', (_name, mark, ids) => {
    expect(told(mark)).toEqual(ids);
    expect(told({}, mark)).toEqual(ids);
  });
});

describe('the key lists exactly what is drawn', () => {
  test.each(LINKS)('%s', (link) => {
    const { svg } = renderFigure(excerptOf(`${link}&lang=en`), {
      size: FIGURE_SIZES['180mm'],
      theme: 'light',
      font: undefined,
    });
    const all = [...elementsIn(parseSvg(svg))];
    const listed = all.flatMap(({ element }) => element.attributes['data-sign'] ?? []);
    const chart = all.filter(({ within }) => !within.includes('legend-key'));
    const dates = listed.filter((sign) => sign.startsWith('date '));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((sign) => !dates.includes(sign)).toSorted()).toEqual(
      [...drawnIn(chart)].toSorted(),
    );
  });

  test('a picture of exact days alone explains no other form of date', () => {
    const listed = (link: string): string =>
      renderFigure(excerptOf(link), {
        size: FIGURE_SIZES['180mm'],
        theme: 'light',
        font: undefined,
      }).svg;
    const exact = listed('?types=agreement&from=2018-04-20&to=2018-05-10');
    expect(exact).toContain('data-sign="type agreement"');
    expect(exact).not.toContain('data-sign="date');
    expect(listed('?from=1998')).toContain('data-sign="date coarse"');
    expect(listed('?from=1998')).toContain('data-sign="date open"');
  });
});
