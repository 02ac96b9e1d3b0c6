import { execFileSync, spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments } from '../../src/entries/cli/figureArguments.ts';
import {
  endOf,
  FigureFailure,
  needFailure,
  usageFailure,
} from '../../src/entries/cli/figureFailure.ts';
import { FIGURE_FORMATS, formatOfName } from '../../src/entries/cli/figureFormats.ts';
import { checkTarget, writeTarget } from '../../src/entries/cli/figureTarget.ts';
import { decodeRequest } from '../../src/entries/cli/figureView.ts';
import { listNearest } from '../../src/entries/cli/nearestFirst.ts';
import { DATA_FORMATS } from '../../src/export/dataFormats.ts';
import { MOST_CAPTION, MOST_TITLE } from '../../src/export/reportTexts.ts';
import { printDay } from '../../src/model/day.ts';
import { urlContextOf } from '../../src/state/urlContext.ts';
import type { ViewKey } from '../../src/state/viewFields.ts';
import { decodeView } from '../../src/state/viewUrl.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'figure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const context = urlContextOf(loadedDataset().dataset, 'en');
const request = (link: string | undefined, options: Partial<Record<ViewKey, string>> = {}) =>
  decodeRequest(
    { link, options: new Map(Object.entries(options) as [ViewKey, string][]) },
    context,
  );

/** Options with a value. */
const VALUES = (
  'from to types threads parties min q lanes event pins series at compare years lang theme ' +
  'link title caption scope size scale data format out'
).split(' ');

/** The sentence that a call stops with, and its exit code. */
function failureOf(run: () => unknown): { readonly exit: number; readonly message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof FigureFailure) return { exit: error.exit, message: error.message };
    throw error;
  }
  throw new Error('it did not fail');
}

describe('a command line', () => {
  test('is read with its defaults', () => {
    expect(readArguments(['--types', 'summit', '--out', 'a.png', '--scale=3'])).toEqual({
      view: { link: undefined, options: new Map([['types', 'summit']]) },
      title: undefined,
      caption: undefined,
      scope: 'view',
      size: { width: 680, height: undefined },
      scale: 3,
      outlined: false,
      alone: false,
      data: undefined,
      format: 'png',
      out: 'a.png',
    });
  });

  test('asks for help wherever --help stands', () => {
    expect(readArguments(['--types', '--help'])).toBeUndefined();
    expect(readArguments(['-h'])).toBeUndefined();
  });

  test.each([
    [['--out', '-'], 'say which format'],
    [[], 'Say where the file goes'],
    [['--out', 'a.gif'], 'names no format'],
    [['--out', 'a.svg', '--typs', 'summit'], 'no option --typs. Options, nearest first: types'],
    [['--out', 'a.svg', '-x'], 'no option -x'],
    [['summit', '--out', 'a.svg'], 'two hyphens stand before the first option'],
    [['--out', 'a.svg', '--size', 'huge'], '"huge" is no size'],
    [['--out', 'a.svg', '--size', '219x220'], 'Each side is 220 to 16000 px or 60 to 4000 mm'],
    [['--out', 'a.svg', '--size', '16001'], '220 to 16000 px'],
    [['--out', 'a.svg', '--size', '1000x16001'], '220 to 16000 px'],
    [['--out', 'a.svg', '--size', '160x59mm'], '60 to 4000 mm'],
    [
      ['--out', 'a.svg', '--title', 'x'.repeat(MOST_TITLE + 1)],
      `--title: the text is ${MOST_TITLE + 1} characters long, at most ${MOST_TITLE} are possible`,
    ],
    [
      ['--out', 'a.svg', '--caption', 'x'.repeat(MOST_CAPTION + 1)],
      `--caption: the text is ${MOST_CAPTION + 1} characters long, at most ${MOST_CAPTION} are`,
    ],
    [['--out', 'a.svg', '--scale', '2'], '--scale is for PNG alone'],
    [['--out', 'a.png', '--scale', '5'], 'Possible: 1, 2, 3, 4'],
    [['--out', 'a.png', '--outlined'], '--outlined is for SVG alone'],
    [['--out', 'a.svg', '--alone'], '--alone is for PDF alone'],
    [['--out', 'a.svg', '--article=1'], '--article takes no value'],
    [['--out', 'a.svg', '--from', '--to', '2020'], '--from needs a value'],
    [['--out', 'a.svg', '--lang'], '--lang needs a value'],
    [['--out', 'a.svg', '--lang', 'en', '--lang', 'ko'], '--lang is given twice'],
    [['--out', 'a.svg', '--scope', 'everything'], 'Possible: view, filtered, all'],
    [['--out', 'a.svg', '--format', 'gif'], '"gif" is not possible'],
  ])('%j ends with exit code 1 and says what to do', (args, sentence) => {
    const { exit, message } = failureOf(() => readArguments(args));
    expect(exit).toBe(1);
    expect(message).toContain(sentence);
  });

  test('takes texts and sides as long as can be', () => {
    const title = 'x'.repeat(MOST_TITLE);
    const caption = 'x'.repeat(MOST_CAPTION);
    const args = ['--out', 'a.svg', '--title', title, '--caption', caption];
    expect(readArguments([...args, '--size', '220x16000'])).toMatchObject({
      title,
      caption,
      size: { width: 220, height: 16_000 },
    });
  });

  test.each(VALUES)('with an empty --%s is refused, however it is written', (name) => {
    for (const value of [[`--${name}=`], [`--${name}`, ''], [`--${name}`, ' ']]) {
      const rest = name === 'out' ? [] : ['--out', 'a.svg'];
      const { exit, message } = failureOf(() => readArguments([...rest, ...value]));
      expect(exit).toBe(1);
      expect(message).toMatch(new RegExp(`^--${name} has an empty value`));
    }
  });

  test('takes a value that begins with a hyphen after an equals sign', () => {
    expect(readArguments(['--out', 'a.svg', '--title=--'])?.title).toBe('--');
  });
});

describe('an error', () => {
  test('of the command line points to the help, another does not', () => {
    expect(endOf(usageFailure('No.'))).toEqual({
      exit: 1,
      lines: ['No.', '`npm run figure -- --help` shows all options, with examples.'],
    });
    expect(endOf(needFailure('No.'))).toEqual({ exit: 2, lines: ['No.'] });
  });

  test.each([new TypeError('x is not a function'), 'x is not a function'])(
    'that nobody foresaw is a fault of the program, said in one line: %s',
    (error) => {
      const line = "The figure can't be made, by a fault of this program: x is not a function";
      expect(endOf(error)).toEqual({ exit: 2, lines: [line] });
    },
  );
});

describe('a format', () => {
  test.each(DATA_FORMATS.map(({ id, extension }) => [extension, id]))(
    'is told by the ending .%s',
    (extension, id) => {
      expect(formatOfName(`my.file.${extension}`)).toBe(id);
      expect(FIGURE_FORMATS).toContain(id);
    },
  );

  test('is the one of the longer ending where two fit', () => {
    expect(formatOfName('a.json')).toBe('json');
    expect(formatOfName('a.csl.json')).toBe('csl');
    expect(formatOfName('FIGURE.SVG')).toBe('svg');
    expect(formatOfName('svg')).toBeUndefined();
  });
});

describe('a view', () => {
  test.each([
    'https://example.org/timeline/?types=summit&lang=ko#top',
    'file:///home/me/embed/index.html?types=summit&lang=ko',
    '?types=summit&lang=ko',
    'types=summit&lang=ko',
  ])('is the one of the link %s', (link) => {
    expect(request(link).view).toEqual(decodeView('?types=summit&lang=ko', context).view);
  });

  test('of options is the one of the link that says the same', () => {
    const options = { from: '2000', to: '2010-06', article: '1', q: 'Kaesong complex', min: '2' };
    const link = '?from=2000&to=2010-06&article=1&q=Kaesong%20complex&min=2';
    expect(request(undefined, options).view).toEqual(decodeView(link, context).view);
  });

  test('is what options make of the link', () => {
    const { view } = request('?types=summit&from=2000&lang=ko', { from: '2010', min: '3' });
    expect(printDay(view.window.start)).toBe('2010-01-01');
    expect(view).toMatchObject({ lang: 'ko', filter: { types: ['summit'], min: 3 } });
  });

  test('is right where an option takes the place of a wrong value of the link', () => {
    expect(request('?types=sumit', { types: 'summit' }).view.filter.types).toEqual(['summit']);
  });

  test('of a step of the walk can be changed by options', () => {
    const [step] = loadedDataset().dataset.walk;
    const shown = decodeView(`?walk=${step?.id}`, context).view;
    const { view } = request(`?walk=${step?.id}`, { min: '4' });
    expect(view).toEqual({ ...shown, walk: undefined, filter: { ...shown.filter, min: 4 } });
  });

  test('leaves aside what is no key of a view, and says so unless it is of the page', () => {
    const { notes } = request('https://example.org/?typs=summit&chrome=none&bg=transparent');
    expect(notes).toEqual(['The link\'s "typs" is no key of a view and was left out.']);
  });

  test.each([
    [
      { types: 'sumit' },
      /^--types: no event type has the id "sumit"\. Valid ids: summit, .*policy/,
    ],
    [{ types: 'summit,talks' }, /Between ids stands a dot/],
    [{ threads: 'kumgang' }, /Valid ids: kumgang-tours,/],
    [{ event: '2018-april-sumit' }, /Valid ids: 2018-april-summit, .* and \d+ more\./],
    [{ pins: '2018-april-summit.nothing' }, /^--pins: no event has the id "nothing"/],
    [{ from: '2018/04' }, /"2018\/04" is no date\. Dates are written/],
    [{ to: '2019-02-30' }, /is no date/],
    [{ from: '2020', to: '1998' }, /the window would end before it begins/],
    [{ from: '1800', to: '1900' }, /1940-01-01 to 2034-12-31/],
    [{ at: '2090' }, /the days that the data covers/],
    [{ lanes: 'groups' }, /Possible: group, thread, type, none/],
    [{ min: '9' }, /Possible: 1, 2, 3, 4, 5/],
    [{ lang: 'fr' }, /Possible: en, ko/],
    [{ compare: '1998' }, /not two dates with a dot between/],
    [{ years: '99' }, /a whole number from 1 to 30/],
    [{ q: 'x'.repeat(101) }, /at most 100 characters/],
  ])('%j ends with exit code 1 and says what to do', (options, sentence) => {
    const { exit, message } = failureOf(() => request(undefined, options));
    expect(exit).toBe(1);
    expect(message).toMatch(sentence);
  });

  test('names every wrong value at once, and whether it stands in the link', () => {
    const { message } = failureOf(() => request('?types=sumit&min=9', { lang: 'fr' }));
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--link, types',
      '--link, min',
    ]);
    expect(failureOf(() => request('summit')).message).toContain('is no link to a view');
  });
});

describe('names in a message', () => {
  test('come with the likeliest first, and many are cut with their count', () => {
    const names = Array.from({ length: 50 }, (_, index) => `name-${index}`);
    expect(listNearest('name-41', names)).toMatch(/^name-41, .* and 42 more$/);
    expect(listNearest('b', ['c', 'bb', 'b'])).toBe('b, bb, c');
  });
});

describe('a target', () => {
  test('is written whole, and says whether an older file was there', () => {
    const path = join(folder, 'a.txt');
    expect([writeTarget(path, 'one'), writeTarget(path, 'two')]).toEqual([false, true]);
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('that is a link to a file stays a link', () => {
    const path = join(folder, 'a.txt');
    symlinkSync(path, join(folder, 'link.txt'));
    writeTarget(join(folder, 'link.txt'), 'three');
    expect(readFileSync(path, 'utf8')).toBe('three');
  });

  test('that is a pipe stays one, and what reads it gets all', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const reader = spawn('cat', [path]);
    const read = text(reader.stdout);
    expect(writeTarget(path, 'through the pipe')).toBe(false);
    expect(await read).toBe('through the pipe');
    expect(statSync(path).isFIFO()).toBe(true);
  });

  test.each([
    ['no/such/folder/a.svg', 'there is no folder'],
    ['file/a.svg', 'is no folder'],
    ['.', 'it is a folder'],
    [`${'x'.repeat(300)}.svg`, 'the name is too long'],
  ])('%j that cannot be written is refused before any work', (name, reason) => {
    writeFileSync(join(folder, 'file'), '');
    const { exit, message } = failureOf(() => checkTarget(join(folder, name)));
    expect(exit).toBe(1);
    expect(message).toContain(reason);
  });
});
