import { describe, expect, test, vi } from 'vitest';
import { fitFigure } from '../../../src/export/figureFit.ts';
import { type FigureLayout, layoutFigure } from '../../../src/export/figureLayout.ts';
import { FIGURE_SIZES } from '../../../src/export/figureSizes.ts';
import { excerptOf } from './excerpts.ts';

vi.mock(import('../../../src/export/figureLayout.ts'), async (original) => {
  const actual = await original();
  return { ...actual, layoutFigure: vi.fn(actual.layoutFigure) };
});

const SHAPED = (['a4', 'a3', '16:9', 'square'] as const).map(
  (name) => [name, FIGURE_SIZES[name]] as const,
);

const bottomOf = ({ chartY, chart }: FigureLayout): number => chartY + chart.height;
const topOf = ({ key }: FigureLayout): number =>
  Math.min(...key.lines.map(({ y }) => y), ...key.signs.map(({ y }) => y));

describe('a picture of a given shape', () => {
  test.each(SHAPED)('%s of all events has letters of nearly their own size', (_, size) => {
    const layout = fitFigure(excerptOf('?from=1998&lang=en'), size);
    expect(size.width / layout.width).toBeGreaterThan(0.95);
  });

  test('is tried with more rows of labels only where it is large and not all is labelled', () => {
    const rowsTried = (link: string): ReadonlySet<number | undefined> => {
      vi.mocked(layoutFigure).mockClear();
      fitFigure(excerptOf(link), FIGURE_SIZES.square);
      return new Set(vi.mocked(layoutFigure).mock.calls.map(([, { rows }]) => rows));
    };
    expect(rowsTried('?types=summit&lang=en')).toEqual(new Set([undefined]));
    expect(rowsTried('?types=summit.reunion.talks.agreement&lang=en')).toContain(34);
  });

  test('shares what is left of its height between head, chart and key', () => {
    const excerpt = excerptOf('?types=summit&from=2018&to=2019&lang=en');
    const size = { width: 800, height: 2400 };
    const tall = fitFigure(excerpt, size);
    const plain = fitFigure(excerpt, { width: tall.width, height: undefined });
    const spare = tall.height - plain.height;
    expect(spare).toBeGreaterThan(200);
    expect(tall.chartY - plain.chartY).toBeCloseTo(spare / 3, 0);
    expect(topOf(tall) - bottomOf(tall)).toBeCloseTo(topOf(plain) - bottomOf(plain) + spare / 3, 0);
    expect(tall.rule.y - plain.rule.y).toBeCloseTo(spare, 0);
  });
});
