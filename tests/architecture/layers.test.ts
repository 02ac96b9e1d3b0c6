import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { debt, LAYERS } from './layerTable.ts';
import { findProblems, type SourceTree } from './rules.ts';

const ROOT = join(import.meta.dirname, '../..');

function readTree(): SourceTree {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

const problemsOf = (files: Record<string, string>): readonly string[] =>
  findProblems(new Map(Object.entries(files)));

describe('the source tree', () => {
  const problems = findProblems(readTree());

  test('breaks no rule that is not listed as debt', () => {
    const known = new Set(debt.map(({ problem }) => problem));
    expect(problems.filter((problem) => !known.has(problem))).toEqual([]);
  });

  test('still breaks every rule that is listed as debt', () => {
    expect(debt.filter(({ problem }) => !problems.includes(problem))).toEqual([]);
  });

  test('has a file in each layer that others are built on', () => {
    const folders = new Set([...readTree().keys()].map((path) => path.split('/')[1]));
    for (const layer of ['model', 'data', 'i18n', 'layout', 'state', 'render', 'app', 'entries']) {
      expect(folders).toContain(layer);
    }
  });
});

describe('the layer table', () => {
  test('has no two layers that import each other', () => {
    const pairs = Object.entries(LAYERS).flatMap(([from, { layers }]) =>
      layers.filter((to) => LAYERS[to]?.layers.includes(from)).map((to) => `${from} <-> ${to}`),
    );
    expect(pairs).toEqual([]);
  });
});

describe('an import against the table is named with both ends', () => {
  const model = { 'src/model/day.ts': 'export const day = 1;' };

  test.each([
    ['static', "import { day } from '../model/day.ts'; export const a = day;"],
    ['type', "import type { Day } from '../model/day.ts'; export const a = (d: Day) => d;"],
    ['inline type', "export type A = import('../model/day.ts').Day;"],
    ['dynamic', "export const load = () => import('../model/day.ts');"],
    ['export from', "export { day } from '../model/day.ts'; export const own = 1;"],
    ['export all', "export * from '../model/day.ts'; export const own = 1;"],
    ['side effect', "import '../model/day.ts'; export const own = 1;"],
  ])('%s', (_, text) => {
    const wrong = problemsOf({
      'src/app/Chart.tsx': 'export const Chart = 1;',
      'src/layout/a.ts': text.replace('../model/day.ts', '../app/Chart.tsx'),
    });
    expect(wrong).toEqual(['src/layout/a.ts -> src/app/Chart.tsx: layout may not import app']);
    expect(problemsOf({ ...model, 'src/layout/a.ts': text })).toEqual([]);
  });
});

describe('what comes from outside', () => {
  const inLayer = (layer: string, text: string): readonly string[] =>
    problemsOf({ [`src/${layer}/a.ts`]: `${text}\nexport const own = 1;` });

  test('a package is only for the layers that the table gives it', () => {
    expect(inLayer('model', "import { scaleUtc } from 'd3';")).toHaveLength(1);
    expect(inLayer('layout', "import { scaleUtc } from 'd3';")).toEqual([]);
    expect(inLayer('state', "import { create } from 'zustand';")).toHaveLength(1);
    expect(inLayer('state', "import { createStore } from 'zustand/vanilla';")).toEqual([]);
  });

  test('layout takes no gestures from D3', () => {
    expect(inLayer('layout', "import { scaleUtc, zoom } from 'd3';")).toEqual([
      'src/layout/a.ts -> d3: zoom is not for this layer',
    ]);
    expect(inLayer('app', "import { zoom } from 'd3';")).toEqual([]);
  });

  test("Node's modules are only for the command line", () => {
    expect(inLayer('app', "import { join } from 'node:path';")).toHaveLength(1);
    expect(inLayer('entries/site', "import { join } from 'path';")).toHaveLength(1);
    expect(inLayer('entries/cli', "import { join } from 'node:path';")).toEqual([]);
  });

  test("the build's virtual modules are only for entries", () => {
    expect(inLayer('data', "import { dataset } from 'virtual:dataset';")).toHaveLength(1);
    expect(inLayer('entries/site', "import { dataset } from 'virtual:dataset';")).toEqual([]);
  });
});

describe('entries', () => {
  const files = {
    'src/app/Chart.tsx': 'export const Chart = 1;',
    'src/entries/site/page.ts': 'export const page = 1;',
    'src/entries/embed.tsx': 'export const embed = 1;',
  };

  test('do not import each other', () => {
    expect(
      problemsOf({ ...files, 'src/entries/main.tsx': "import './embed.tsx'; export const a = 1;" }),
    ).toEqual(['src/entries/main.tsx -> src/entries/embed.tsx: entries may not import each other']);
  });

  test('may be one file and a folder', () => {
    expect(
      problemsOf({
        ...files,
        'src/entries/main.tsx': "import './site/page.ts'; export const a = 1;",
      }),
    ).toEqual([]);
  });

  test('of the command line import no app', () => {
    expect(
      problemsOf({
        ...files,
        'src/entries/cli/figure.ts': "import '../../app/Chart.tsx'; export const a = 1;",
      }),
    ).toEqual(['src/entries/cli/figure.ts -> src/app/Chart.tsx: entries/cli may not import app']);
  });
});

describe('the shape of a file', () => {
  const lines = (count: number): string => 'void 0;\n'.repeat(count);
  const shown = (path: string, text: string): readonly string[] => problemsOf({ [path]: text });

  test('a cycle is named with its way round, type imports included', () => {
    const files = {
      'src/model/a.ts': "import { b } from './b.ts'; export const a = b;",
      'src/model/b.ts': "import type { C } from './c.ts'; export const b = (c: C) => c;",
      'src/model/c.ts': "export type C = import('./a.ts').A; export const c = 1;",
    };
    expect(problemsOf(files)).toEqual([
      'cycle: src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts',
    ]);
  });

  test('an import must write the extension and mean a file', () => {
    expect(shown('src/model/a.ts', "import './b'; export const a = 1;")).toHaveLength(1);
    expect(shown('src/model/a.ts', "import './b.ts'; export const a = 1;")).toHaveLength(1);
  });

  test('a barrel is refused, by its name or by what it holds', () => {
    const b = { 'src/model/b.ts': 'export const b = 1;' };
    expect(shown('src/model/index.ts', 'export const a = 1;')).toHaveLength(1);
    expect(problemsOf({ ...b, 'src/model/a.ts': "export * from './b.ts';" })).toHaveLength(1);
    expect(
      problemsOf({ ...b, 'src/model/a.ts': "import { b } from './b.ts'; export { b };" }),
    ).toHaveLength(1);
  });

  test.each(['utils', 'dateUtils', 'event-helpers', 'common', 'misc', 'EventManager'])(
    'the name %s is refused',
    (name) => {
      expect(shown(`src/model/${name}.ts`, 'export const a = 1;')).toHaveLength(1);
      expect(shown(`src/model/${name}/a.ts`, 'export const a = 1;')).toHaveLength(1);
    },
  );

  test('a name that only contains such a word is fine', () => {
    expect(shown('src/app/serviceWorker.ts', 'export const a = 1;')).toEqual([]);
  });

  test('300 lines are a file, 301 are too many', () => {
    expect(shown('src/model/a.ts', lines(300))).toEqual([]);
    expect(shown('src/model/a.ts', lines(301))).toHaveLength(1);
  });

  test('60 lines are a function, 61 are too many; components have 20 more', () => {
    const spanning = (count: number): string => `export const f = () => {\n${lines(count - 2)}};\n`;
    expect(shown('src/model/a.ts', spanning(60))).toEqual([]);
    expect(shown('src/model/a.ts', spanning(61))).toEqual([
      'src/model/a.ts: function f has 61 lines, 60 at most',
    ]);
    expect(shown('src/app/A.tsx', spanning(80))).toEqual([]);
    expect(shown('src/app/A.tsx', spanning(81))).toHaveLength(1);
  });

  test('any is found in a type, not in a comment or a text', () => {
    expect(shown('src/model/a.ts', 'export const f = (x: any) => x;')).toEqual([
      'src/model/a.ts:1: says any',
    ]);
    expect(shown('src/model/a.ts', "/** any */ export const f = 'any';")).toEqual([]);
  });

  test('a file outside every layer is refused', () => {
    expect(shown('src/widgets/a.ts', 'export const a = 1;')).toEqual([
      'src/widgets/a.ts: lies in no layer',
    ]);
  });
});
