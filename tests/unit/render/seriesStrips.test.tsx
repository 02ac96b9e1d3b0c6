import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EMPHASIS } from '../../../src/render/emphasis.ts';
import { TimelineSvg } from '../../../src/render/TimelineSvg.tsx';
import { randomWindow } from '../layout/randomDatasets.ts';
import {
  type Drawing,
  type PointSeed,
  sceneWith,
  seriesOf,
  withSeries,
  years,
} from '../layout/seriesFixtures.ts';
import { loadedDataset } from '../loadedDataset.ts';

const draw = (dataset: Parameters<typeof sceneWith>[0], drawing: Drawing): string =>
  renderToStaticMarkup(
    <TimelineSvg
      scene={sceneWith(dataset, drawing)}
      emphasis={NO_EMPHASIS}
      id="picture"
      title="Timeline"
      description="Events"
    />,
  );
const pathsOf = (svg: string): readonly string[] =>
  [...(svg.split('<g class="series">')[1] ?? '').matchAll(/<path class="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
const flow = (points: readonly PointSeed[]) => withSeries([seriesOf('flow', points)]);

test('a figure without series has no strips', () => {
  expect(
    draw(flow([{ when: '2003', value: 1 }]), { window: years(2000, 2009), series: [] }),
  ).not.toContain('class="series"');
});

test('points that are drawn alike are one path, those drawn otherwise one each', () => {
  const svg = draw(
    flow([
      { when: '2000', value: 4 },
      { when: '2001', value: 8 },
      { when: '2002', value: 0 },
      { when: '2003', value: 8, unconfirmed: true },
      { when: '2004', value: 8, partial: true },
      { when: '2005/2007', value: 8 },
    ]),
    { window: years(2000, 2009) },
  );
  expect(pathsOf(svg)).toEqual([
    'bar',
    'zero',
    'bar hollow',
    'partial',
    'span',
    'edge partial',
    'edge',
  ]);
  expect(svg).toMatch(/class="partial"[^>]*fill="url\(#picture-hatch\)"/);
});

test('a stock has one line under its dots, an estimate none', () => {
  const points = [
    { when: '2001-12-31', value: 1 },
    { when: '2002-12-31', value: 2 },
  ];
  const window = years(2000, 2009);
  expect(pathsOf(draw(withSeries([seriesOf('stock', points)]), { window }))).toEqual([
    'join',
    'dot',
  ]);
  expect(pathsOf(draw(withSeries([seriesOf('estimate', points)]), { window }))).toEqual(['dot']);
});

test('each strip is titled by its whole name and unit', () => {
  const svg = draw(flow([{ when: '2003', value: 1 }]), { window: years(2000, 2009) });
  expect(svg).toContain('<g data-series="flow"><title>Some flow, people</title>');
});

test('with as many series as are drawn at once the picture keeps to 1,500 elements, and names no missing number', () => {
  const { dataset } = loadedDataset();
  for (const window of fc.sample(randomWindow, { numRuns: 20, seed: 3 })) {
    const svg = draw(dataset, { window, width: 1728 });
    expect([...svg.matchAll(/<[a-zA-Z]/g)].length).toBeLessThanOrEqual(1500);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  }
});
