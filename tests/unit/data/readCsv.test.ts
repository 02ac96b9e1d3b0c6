import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guardFormula,
  joinTexts,
  splitFigures,
  splitTexts,
  unguardFormula,
} from '../../../src/data/csvCells.ts';
import { decodeDataset } from '../../../src/data/decode.ts';
import { printProblem } from '../../../src/data/problem.ts';
import { readCsv } from '../../../src/data/readCsv.ts';

const open = (text: string) => {
  const { raw, problems } = readCsv(text);
  const decoded = decodeDataset(raw, 'opened');
  return { ...decoded, problems: [...problems, ...decoded.problems].map(printProblem) };
};

describe('a table that is opened', () => {
  test('needs id, date and a title, in any order and with any line break', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { dataset, problems } = open(['title_ko,date,id', '회담,2000-06,a', ''].join(end));
      expect(problems).toEqual([]);
      expect(dataset?.events.map(({ id, title }) => [id, title.en])).toEqual([['a', '회담']]);
    }
  });

  test('without these columns says which it needs and which it found', () => {
    expect(open('Year;Headline\n1999;T').problems[0]).toBe(
      'columns: expected id, date and title_en or title_ko, got "Year;Headline"',
    );
    expect(open('').problems[0]).toContain('got ""');
  });

  test('has each refused row named with its reason and the rest shown', () => {
    const { dataset, problems } = open(
      [
        'id,date,title_en,effects,figures_en,relations,article_paragraphs',
        'a,1999,A,,,,',
        'b,1999/2/3,B,,,,',
        ',1999,C,,,,',
        'd,1999,,,,,',
        'e,1999,E,line,,,',
        'f,1999,F,line explodes,,,',
        'g,1999,G,,seven lines,,',
        'h,1999,H,,,,first',
        'a,1999,A again,,,,',
      ].join('\n'),
    );
    expect(dataset?.events.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([
      'events[1].date: expected EDTF date, got "1999/2/3"',
      'events[2].id: expected an id, got ""',
      'events[3].title: expected a title, got {"en":"","ko":""}',
      'events[4].effects[0]: expected object, got "line"',
      'events[5].effects[0].effect: expected one of starts, suspends, resumes, ends, agrees-to-resume, got "explodes"',
      'events[6].figures[0]: expected object, got "seven lines"',
      'events[7].article[0]: expected number, got "first"',
      'events[8].id: expected an id of its own, got "a" again',
    ]);
  });

  test('has columns that are not read named', () => {
    const { problems } = open('id,date,title_en,colour\na,1999,T,red');
    expect(problems).toEqual(['columns: not read: colour']);
  });

  test('may lack the ends of its rows and hold empty rows', () => {
    const { dataset, problems } = open('id,date,title_en,type\n\na,1999,T\n,,,\n');
    expect(problems).toEqual([]);
    expect(dataset?.events.map(({ id, type }) => [id, type])).toEqual([['a', 'event']]);
  });

  test('has its licence, version and last day from its own columns', () => {
    const { raw } = readCsv(
      'id,date,title_en,timeline,dataset_version,data_through,licence\na,1999,T,Mine,v1,2001-02-03,CC0',
    );
    expect(raw).toMatchObject({
      title: 'Mine',
      version: 'v1',
      through: '2001-02-03',
      licence: 'CC0',
    });
  });

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        expect(open(`id,date,title_en,effects,figures_en\n${rest}`).dataset).toBeDefined();
        expect(open(rest).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a cell', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom("'", '=', '+', '\t', '\n', ';', ' ', '\\', ':', 'a'))
      .map((s) => s.join('')),
  );

  test('is the same with the guard against formulas on and off again', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
      }),
    );
  });

  test('parts again into the texts that were joined', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        expect(splitTexts(joinTexts(texts))).toEqual(texts);
      }),
    );
  });

  test('shows a plain list as one would write it', () => {
    expect(joinTexts(['A report', 'Another; longer'])).toBe('A report; Another\\; longer');
  });

  test('with figures in one language alone has them in both', () => {
    expect(splitFigures('families: 100 people', '')).toEqual([
      {
        label: { en: 'families', ko: 'families' },
        value: 100,
        unit: { en: 'people', ko: 'people' },
      },
    ]);
  });
});
