import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../../src/data/searchIndex.ts';
import { searchEvents } from '../../../src/data/searchQuery.ts';
import { isOneTypoAway } from '../../../src/data/searchTerms.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { smallDataset } from '../state/smallDataset.ts';

const { dataset } = loadedDataset();
const index = createSearchIndex(dataset);
const search = (query: string): readonly string[] => searchEvents(index, query);
const found = (query: string): ReadonlySet<string> => new Set(search(query));
const byId = new Map(dataset.events.map((event) => [event.id, event]));

describe('one thing is found by all its names', () => {
  test.each([
    ['Kaesong', ['Gaesong', 'Kaesŏng', 'KAESONG', '개성', 'ㄱㅐㅅㅓㅇ', '개성'.normalize('NFD')]],
    [
      'Kim Jong-un',
      ['Kim Jong Un', 'Kim Jongun', 'Jong-un Kim', 'kim jung un', '김정은', 'kimjongun'],
    ],
    ['Mount Kumgang', ['Geumgang', 'Kumgangsan', '금강산', '금강 산']],
    ['Panmunjom', ['Panmunjeom', '판문점', "P'anmunjŏm"]],
  ])('%s', (name, others) => {
    const first = search(name);
    expect(first.length).toBeGreaterThan(10);
    for (const other of others) {
      const hits = search(other);
      const shared = hits.filter((id) => first.includes(id)).length;
      expect(hits.length).toBeLessThan(1.4 * first.length);
      expect(shared).toBeGreaterThan(0.6 * first.length);
    }
  });

  test('a person is not found by a namesake in pieces', () => {
    for (const id of search('Kim Jong Un')) {
      const { people, title, summary } = byId.get(id) ?? {};
      expect(
        people?.includes('kim-jong-un') || `${title?.en} ${summary?.en}`.includes('Jong-un'),
      ).toBe(true);
    }
  });

  test('a sea that is named after a country is not that country', () => {
    const sea = found('Sea of Japan');
    expect(sea.size).toBeGreaterThan(0);
    for (const id of search('Japan')) {
      const event = byId.get(id);
      expect(
        event?.parties.includes('japan') || /Japan/.test(`${event?.title.en} ${event?.summary.en}`),
      ).toBe(true);
    }
  });
});

describe('dates', () => {
  test.each(['September 2018', '2018년 9월', '2018-09', 'Sept 2018', '9월 2018년', '2018.9'])(
    '%s finds that month first',
    (query) => expect(search(query)[0]).toBe('2018-september-summit'),
  );

  test('an event without a month is found by its year, never by a month', () => {
    const [year] = dataset.events.filter(({ dateText }) => /^\d{4}$/.test(dateText));
    expect(found(year?.dateText ?? '').has(year?.id ?? '')).toBe(true);
    const titled = `${year?.title.en} ${year?.summary.en}`;
    for (const month of ['January', 'March', 'October'].filter((name) => !titled.includes(name))) {
      expect(found(`${month} ${year?.dateText}`).has(year?.id ?? '')).toBe(false);
    }
  });

  test('a long span is found by each of its years', () => {
    for (const year of ['1950', '1951', '1952', '1953']) {
      expect(found(year).has('1950-korean-war')).toBe(true);
    }
    expect(found('1954').has('1950-korean-war')).toBe(false);
  });
});

describe('while it is typed', () => {
  test.each([
    ['개ㅅ', '개성'],
    ['갯', '개성'],
    ['개서', '개성'],
    ['금강사', '금강산'],
    ['평야', '평양'],
    ['Kaes', 'Kaesong'],
    ['Panmun', 'Panmunjom'],
  ])('%s finds most of what %s does', (begun, whole) => {
    const hits = found(begun);
    const kept = search(whole).filter((id) => hits.has(id));
    expect(kept.length).toBeGreaterThan(0.5 * search(whole).length);
  });

  test('initial consonants find names and titles', () => {
    expect(search('ㄱㅅㄱㄷ')[0]).toBe('2016-kaesong-shutdown');
    expect(found('ㅅㅎㄷ').has('2000-inter-korean-summit')).toBe(true);
  });
});

describe('words', () => {
  test('must all be there, in any order', () => {
    expect(search('summit Pyongyang').length).toBe(search('Pyongyang summit').length);
    expect(new Set(search('Hanoi Trump')).size).toBeLessThan(found('Trump').size);
    expect(search('Hanoi Rangoon')).toEqual([]);
  });

  test('take a typo only where nothing else is found', () => {
    expect(search('Cheonnan')[0]).toBe('2010-cheonan-sinking');
    expect(found('Kaesnog').has('2016-kaesong-shutdown')).toBe(true);
    expect(found('Trump').size).toBeLessThan(40);
    expect(search('2108')).toEqual([]);
  });

  test('may run together or bear a particle', () => {
    expect(search('연락사무소폭파')[0]).toBe('2020-liaison-office-demolished');
    expect(found('금강산에서').size).toBeGreaterThan(0);
    expect(search('판문점선언')[0]).toBe('2018-panmunjom-declaration');
  });

  test('a short word that stands by itself finds no longer one', () => {
    for (const id of search('US')) {
      const event = byId.get(id);
      const text = JSON.stringify([event?.title, event?.summary, event?.figures]);
      expect(event?.parties.includes('us') || /\bU\.?S\b/.test(text)).toBe(true);
    }
  });

  test('in a title come before words in a summary', () => {
    const [first] = search('armistice');
    expect(byId.get(first ?? '')?.title.en).toMatch(/armistice/i);
  });

  test('of the same worth are ordered by importance', () => {
    const tests = search('nuclear test').filter((id) => /-nuclear-test$/.test(id));
    expect(tests[0]).toBe('2006-first-nuclear-test');
    expect(tests).toContain('2009-second-nuclear-test');
  });
});

describe('any query', () => {
  const ids = new Set(dataset.events.map(({ id }) => id));
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'ㄱㅏ개성 kim-9월2018·.*([\\\ud800'), { maxLength: 20 })
      .map((all) => all.join('')),
  );

  test('finds events of the data, none twice, and never throws', () => {
    fc.assert(
      fc.property(text, (query) => {
        const hits = search(query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of ten thousand characters ends', () => {
    for (const part of ['a', '개', 'ㄱ', 'a ', '개 ', '(a+)+$', '\ud800', '2018-', "'", '1,000']) {
      expect(() => search(part.repeat(Math.ceil(10_000 / part.length)))).not.toThrow();
    }
  });

  test('without a letter or digit finds nothing', () => {
    for (const query of ['', '   ', '!?', '☃', '...']) expect(search(query)).toEqual([]);
  });

  test('is the same in capitals, decomposed, or with more blanks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.events), ({ short }) => {
        for (const label of [short.en, short.ko]) {
          const hits = search(label);
          expect(search(label.toUpperCase())).toEqual(hits);
          expect(search(label.normalize('NFD'))).toEqual(hits);
          expect(search(`  ${label.replaceAll(' ', '   ')}`)).toEqual(hits);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('every event is among the first three for its own title, in either language', () => {
  const lost = dataset.events.flatMap(({ id, title }) =>
    [title.en, title.ko].filter((text) => !search(text).slice(0, 3).includes(id)),
  );
  expect(lost).toEqual([]);
});

test('a dataset without variants, effects or texts of its own is found all the same', () => {
  const small = createSearchIndex(smallDataset);
  for (const { id } of smallDataset.events) expect(searchEvents(small, id)).toContain(id);
  const empty = createSearchIndex({ ...smallDataset, events: [] });
  expect(searchEvents(empty, 'summit')).toEqual([]);
});

test.each([
  ['kaesong', 'kaesnog', true],
  ['kaesong', 'kasong', true],
  ['kaesong', 'kaessong', true],
  ['kaesong', 'kaezong', true],
  ['kaesong', 'kaesong', true],
  ['kaesong', 'kazzong', false],
  ['kaesong', 'kaesongxx', false],
])('%s and %s: one typo at most is %s', (a, b, expected) => {
  expect(isOneTypoAway(a, b)).toBe(expected);
  expect(isOneTypoAway(b, a)).toBe(expected);
});
