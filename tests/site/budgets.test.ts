import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BUDGETS, type BuiltFile, describeWeight, weigh } from '../../src/entries/cli/budgets.ts';

const file = (path: string, size: number): BuiltFile => ({ path, bytes: randomBytes(size) });

const files = [
  file('assets/main-1.js', 100_000),
  file('assets/main-1.css', 70_000),
  file('assets/fonts/sans.woff2', 170_000),
  {
    path: 'index.html',
    bytes: Buffer.from(
      '<script src="./assets/main-1.js"></script><link href="./assets/main-1.css">',
    ),
  },
  file('assets/Table-1.js', 50_000),
  file('data/timeline.json', 900_000),
];

const verdicts = (built: readonly BuiltFile[]): Record<string, boolean> =>
  Object.fromEntries(BUDGETS.map((budget) => [budget.name, weigh(budget, built).isOver]));

describe('the budgets', () => {
  test('count script and style together, fonts by themselves, downloads not at all', () => {
    expect(verdicts(files)).toMatchObject({ 'script + style': false, fonts: false });
    expect(verdicts(files.with(0, file('assets/main-1.js', 111_000)))['script + style']).toBe(true);
    expect(verdicts([...files, file('assets/fonts/b.woff2', 1)])['fonts']).toBe(true);
  });

  test('count apart what the page does not name: it comes when it is asked for', () => {
    expect(verdicts(files)['on demand']).toBe(false);
    const more = verdicts([...files, file('assets/Article-1.js', 61_000)]);
    expect(more).toMatchObject({ 'on demand': true, 'script + style': false });
  });

  test('measure text compressed', () => {
    const text = { path: 'assets/main-1.js', bytes: Buffer.alloc(5_000_000, 'a') };
    expect(verdicts(files.with(0, text))['script + style']).toBe(false);
  });

  test('are printed with their limit and verdict', () => {
    const fonts = BUDGETS.find(({ name }) => name === 'fonts');
    if (fonts === undefined) throw new Error('no budget for fonts');
    expect(describeWeight(weigh(fonts, files))).toBe(
      'fonts           170.0 of 170 KB, 1 files: ok',
    );
  });
});
