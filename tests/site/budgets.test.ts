import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BUDGETS, type BuiltFile, describeWeight, weigh } from '../../src/entries/cli/budgets.ts';

const file = (path: string, size: number): BuiltFile => ({ path, bytes: randomBytes(size) });

const files = [
  file('assets/main-1.js', 100_000),
  file('assets/main-1.css', 70_000),
  file('assets/fonts/sans.woff2', 170_000),
  file('index.html', 900_000),
  file('data/timeline.json', 900_000),
];

const verdicts = (built: readonly BuiltFile[]): Record<string, boolean> =>
  Object.fromEntries(BUDGETS.map((budget) => [budget.name, weigh(budget, built).isOver]));

describe('the budgets', () => {
  test('count script and style together, fonts by themselves, downloads not at all', () => {
    expect(verdicts(files)).toMatchObject({ 'script + style': false, fonts: false });
    expect(verdicts([...files, file('assets/more.js', 11_000)])['script + style']).toBe(true);
    expect(verdicts([...files, file('assets/fonts/b.woff2', 1)])['fonts']).toBe(true);
  });

  test('measure text compressed', () => {
    const text = { path: 'assets/main.js', bytes: Buffer.alloc(5_000_000, 'a') };
    expect(verdicts([text])['script + style']).toBe(false);
  });

  test('are printed with their limit and verdict', () => {
    const fonts = BUDGETS.find(({ name }) => name === 'fonts');
    if (fonts === undefined) throw new Error('no budget for fonts');
    expect(describeWeight(weigh(fonts, files))).toBe(
      'fonts           170.0 of 170 KB, 1 files: ok',
    );
  });
});
