import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figureExamples } from '../../src/entries/cli/figureHelp.ts';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { DATA_FORMATS } from '../../src/export/dataFormats.ts';
import { type Figure, renderFigure } from '../../src/export/figure.tsx';
import { FIGURE_SIZES } from '../../src/export/figureSizes.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { countColours, readPng } from '../fixtures/readPng.ts';
import { excerptOf } from '../unit/export/excerpts.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { commandOf, type Outcome, runCommand } from './runCommand.ts';

const PROJECT = process.cwd();
const MINUTES = 60_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figure-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The command in a process of its own, as npm starts it when it's called in an empty folder. */
const figure = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> => {
  const { SITE_URL: _, ...own } = process.env;
  return runCommand(process.execPath, commandOf('figure', args), {
    cwd: PROJECT,
    env: { ...own, npm_lifecycle_event: 'figure', INIT_CWD: folder, ...env },
  });
};

const fileIn = (name: string): Buffer => readFileSync(join(folder, name));
const filesHere = (): readonly string[] => readdirSync(folder).sort();

async function drawn(excerpt: Excerpt, size: keyof typeof FIGURE_SIZES): Promise<Figure> {
  const font = readFileSync(await ensureFontSubset()).toString('base64');
  return renderFigure(excerpt, { size: FIGURE_SIZES[size], theme: 'light', font });
}

describe('the figure command', { timeout: 5 * MINUTES }, () => {
  test('writes the bytes that the renderer makes of the same view, and no other file', async () => {
    const title = `“Summits” & <talks>: 회담 'A' "B"`;
    const view = '--types summit.reunion --from 1998 --to 2020 --lang ko --size 180mm'.split(' ');
    const { exit, stdout, stderr } = await figure([...view, '--title', title, '--out', 'a.svg']);
    expect({ exit, stdout, stderr }).toEqual({ exit: 0, stdout: '', stderr: 'wrote a.svg\n' });
    const excerpt = excerptOf('?types=summit.reunion&from=1998&to=2020&lang=ko', { title });
    expect(fileIn('a.svg').toString()).toBe((await drawn(excerpt, '180mm')).svg);
    expect(filesHere()).toEqual(['a.svg']);
  });

  test('writes the picture alone to standard output', async () => {
    const args = ['--link', 'https://example.org/?types=summit&lang=ko', '--lang', 'en'];
    const { exit, stdout } = await figure([...args, '--out', '-', '--format', 'svg']);
    expect(exit).toBe(0);
    expect(stdout).toBe((await drawn(excerptOf('?types=summit&lang=en'), '180mm')).svg);
    expect(filesHere()).toEqual([]);
  });

  test('writes a PNG as large as was asked for, with its texts, and not blank', async () => {
    const args = ['--types', 'summit', '--size', '85mm', '--lang', 'ko', '--scale', '3'];
    const { exit, stderr } = await figure([...args, '--out', 'a.png']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'wrote a.png\n' });
    const excerpt = excerptOf('?types=summit&lang=ko');
    const { width, height, alt } = await drawn(excerpt, '85mm');
    const png = readPng(fileIn('a.png'));
    expect([png.width, png.height]).toEqual([width * 3, height * 3]);
    expect(png.texts.get('Description')).toEqual({ text: alt, lang: 'ko' });
    expect(png.texts.get('URL')?.text).toBe(excerpt.link);
    expect(png.chunks.every(({ isSound }) => isSound)).toBe(true);
    const colours = [...countColours(png).values()].sort((a, b) => b - a);
    expect(colours.length).toBeGreaterThan(50);
    expect((colours[0] ?? 0) / (png.width * png.height)).toBeLessThan(0.97);
  });

  test('writes outlines in the place of letters, and says which letters it has none for', async () => {
    const args = ['--types', 'summit', '--title', 'Summits 鄧', '--outlined'];
    const { exit, stderr } = await figure([...args, '--out', 'a.svg']);
    expect({ exit, stderr }).toEqual({
      exit: 0,
      stderr: 'The typeface has no 鄧: a box stands in the place of each.\nwrote a.svg\n',
    });
    const svg = fileIn('a.svg').toString();
    expect(svg).not.toMatch(/<text|<style|font-family/);
    expect(svg).toContain('>Summits 鄧</title>');
  });

  test('prints a tagged PDF in the language, with a described picture and text that can be copied', async () => {
    const { exit } = await figure(['--types', 'summit', '--lang', 'ko', '--out', 'a.pdf']);
    expect(exit).toBe(0);
    const excerpt = excerptOf('?types=summit&lang=ko');
    const pdf = readPdf(fileIn('a.pdf'));
    const { alt } = await drawn(excerpt, '180mm');
    expect(pdf).toMatchObject({ lang: 'ko', title: '남북관계 연표' });
    expect(pdf.alts).toEqual([`남북관계 연표 ${alt}`]);
    const counts = new Map<string, number>();
    for (const role of pdf.roles) counts.set(role, (counts.get(role) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toMatchObject({ Document: 1, H1: 1, H2: 3, Figure: 1 });
    expect(counts.get('Table')).toBe(1);
    expect(counts.get('TR')).toBe(excerpt.events.length + 1);
    expect(pdf.bookmarks).toContain('남북관계 연표');
    const text = pdf.text.replace(/\s/g, '');
    for (const { title, summary } of excerpt.events) {
      expect(text).toContain(title.ko.replace(/\s/g, ''));
      expect(text).toContain(summary.ko.replace(/\s/g, ''));
    }
  });

  test.each(['85mm', 'square'] as const)(
    'prints the picture alone on one page of %s',
    async (size) => {
      const args = ['--types', 'summit', '--lang', 'ko', '--size', size, '--alone'];
      expect((await figure([...args, '--out', 'a.pdf'])).exit).toBe(0);
      const { width, height, alt } = await drawn(excerptOf('?types=summit&lang=ko'), size);
      const pdf = readPdf(fileIn('a.pdf'));
      expect(pdf.pages).toHaveLength(1);
      expect(Math.abs((pdf.pages[0]?.width ?? 0) - width * 0.75)).toBeLessThan(1);
      expect(Math.abs((pdf.pages[0]?.height ?? 0) - height * 0.75)).toBeLessThan(1);
      expect(pdf.alts).toEqual([`남북관계 연표 ${alt}`]);
      expect(pdf.text.replace(/\s/g, '')).toContain('1차남북정상회담');
    },
  );

  test('writes the events as data in the format of the name', async () => {
    const args = ['--types', 'reunion', '--scope', 'filtered', '--out', 'a.csv'];
    expect((await figure(args)).exit).toBe(0);
    const csv = DATA_FORMATS.find(({ id }) => id === 'csv');
    const excerpt = excerptOf('?types=reunion', { scope: 'filtered' });
    expect(fileIn('a.csv').toString()).toBe(csv?.print(excerpt));
  });

  test('replaces an older file, and says so', async () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    const { stderr } = await figure(['--types', 'summit', '--out', 'a.json']);
    expect(stderr).toBe('replaced a.json\n');
    expect(() => JSON.parse(fileIn('a.json').toString())).not.toThrow();
  });
});

describe('the figure command stops', { timeout: 5 * MINUTES }, () => {
  test('at a wrong id with exit code 1, the valid ones, and the older file as it was', async () => {
    writeFileSync(join(folder, 'a.svg'), 'old');
    const { exit, stdout, stderr } = await figure(['--types', 'sumit', '--out', 'a.svg']);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain('Valid ids: summit,');
    for (const { id } of loadedDataset().dataset.vocabulary.types) expect(stderr).toContain(id);
    expect(stderr).toContain('npm run figure -- --help');
    expect(fileIn('a.svg').toString()).toBe('old');
    expect(filesHere()).toEqual(['a.svg']);
  });

  test('at a place where nothing can be written with exit code 1', async () => {
    const { exit, stderr } = await figure(['--out', 'no/such/folder/a.svg']);
    expect(exit).toBe(1);
    expect(stderr).toMatch(
      /^--out: .*a\.svg can't be written: there is no folder .*Choose another/,
    );
    expect(filesHere()).toEqual([]);
  });

  test('at a PNG beyond what can be drawn with exit code 1 and the largest scale', async () => {
    const { exit, stderr } = await figure([
      '--size',
      '7000x5000',
      '--scale',
      '4',
      '--out',
      'a.png',
    ]);
    expect(exit).toBe(1);
    expect(stderr).toContain('28000 x 20000 pixels is too large');
    expect(stderr).toContain('Use --scale 1');
    expect(filesHere()).toEqual([]);
  });

  test('at bad data with exit code 2 and the record that is wrong', async () => {
    cpSync(join(PROJECT, 'data'), join(folder, 'data'), { recursive: true });
    const path = join(folder, 'data/meta.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"through"', '"until"'));
    const { exit, stderr } = await figure(['--data', 'data', '--out', 'a.svg']);
    expect(exit).toBe(2);
    expect(stderr).toContain('data/meta.json');
    expect(stderr).toContain('Mend them first');
    expect(filesHere()).toEqual(['data']);
  });

  test('where there is no data with exit code 2', async () => {
    const outcomes = await Promise.all([
      figure(['--data', 'nowhere', '--out', 'a.svg']),
      figure(['--link', '?data=2001-01-01-00000000', '--out', 'a.svg']),
    ]);
    expect(outcomes.map(({ exit }) => exit)).toEqual([2, 2]);
    expect(outcomes[0]?.stderr).toContain('There is no data in');
    expect(outcomes[1]?.stderr).toContain(`Versions: `);
    expect(outcomes[1]?.stderr).toContain(loadedDataset().version);
    expect(filesHere()).toEqual([]);
  });

  test('at a PDF with exit code 2 and what to do where no browser is', async () => {
    const { exit, stderr } = await figure(['--types', 'summit', '--out', 'a.pdf'], {
      CHROMIUM_PATH: join(folder, 'chromium'),
    });
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^PDF needs Chromium or Chrome, and .*no program at/);
    expect(stderr).toContain('SVG and PNG need none');
    expect(filesHere()).toEqual([]);
  });
});

describe('the help', { timeout: 10 * MINUTES }, () => {
  test('names every option and every id, and shows examples', async () => {
    const { exit, stdout } = await figure(['--help']);
    const { dataset } = loadedDataset();
    expect(exit).toBe(0);
    for (const option of [
      'link',
      'from',
      'types',
      'compare',
      'outlined',
      'scale',
      'data',
      'format',
    ])
      expect(stdout).toContain(`--${option}`);
    for (const { id } of dataset.vocabulary.threads) expect(stdout).toContain(id);
    for (const example of figureExamples(dataset)) expect(stdout).toContain(example);
  });

  test('has examples that run from any folder', async () => {
    const examples = figureExamples(loadedDataset().dataset);
    const npm = `npm --prefix '${PROJECT}'`;
    for (const example of examples) {
      const { exit, stderr } = await runCommand('sh', ['-c', example.replace(/^npm/, npm)], {
        cwd: folder,
        env: process.env,
      });
      expect({ example, exit, stderr: exit === 0 ? '' : stderr }).toEqual({
        example,
        exit: 0,
        stderr: '',
      });
    }
    const named = examples.map((line) => line.split(' ').at(-1) ?? '').sort();
    expect(filesHere()).toEqual(named);
    for (const name of named) expect(fileIn(name).length).toBeGreaterThan(500);
    expect(fileIn('thread.svg').toString()).toMatch(/^<svg /);
  });
});
