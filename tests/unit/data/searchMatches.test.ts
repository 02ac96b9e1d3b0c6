import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../../src/data/searchIndex.ts';
import { locateHit } from '../../../src/data/searchMatches.ts';
import { nearestSpelling } from '../../../src/data/searchNearest.ts';
import { searchEvents } from '../../../src/data/searchQuery.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import type { SearchHit, SearchMatch } from '../../../src/model/search.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { GOLD_QUERIES } from './goldQueries.ts';

const { dataset } = loadedDataset();
const index = createSearchIndex(dataset);

function locate(query: string, id: string, lang: Lang): SearchHit {
  const event = dataset.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`no such event: ${id}`);
  return locateHit(index, query, { event, lang });
}
/** The matched pieces of a text. */
const marked = (match: SearchMatch | undefined): readonly string[] | undefined =>
  match?.ranges.map(([start, end]) => match.text.slice(start, end));

describe('a match is shown', () => {
  test('in the title, as far as it was typed', () => {
    const hit = locate('개서', '2016-kaesong-shutdown', 'ko');
    expect(marked(hit.title)).toEqual(['개성']);
    expect(hit.other).toBeUndefined();
    expect(marked(locate('Panmun', '2018-panmunjom-declaration', 'en').title)).toEqual(['Panmun']);
    expect(marked(locate('ㄱㅅ', '2016-kaesong-shutdown', 'ko').title)).toEqual(['개성']);
  });

  test('at the name that another spelling means', () => {
    expect(marked(locate('Gaesong', '2007-kaesong-city-tours', 'en').title)).toEqual(['Kaesong']);
    const { title, other } = locate('Geumgang', '2008-kumgang-shooting', 'en');
    expect(title.ranges).toEqual([]);
    expect(other).toMatchObject({ field: 'place', lang: 'en', text: 'Mount Kumgang' });
    expect(marked(other)).toEqual(['Mount Kumgang']);
  });

  test('at the date', () => {
    expect(locate('September 2018', '2018-september-summit', 'en')).toMatchObject({
      date: true,
      other: undefined,
    });
  });

  test('in the other language where the reader’s own has none', () => {
    const { other } = locate('초계함', '2010-cheonan-sinking', 'en');
    expect(other?.lang).toBe('ko');
    expect(marked(other)).toEqual(['초계함']);
  });

  test('over two Korean words that were typed as one', () => {
    const { title } = locate('판문점선언', '2018-panmunjom-declaration', 'ko');
    expect(marked(title)).toEqual(['판문점 선언']);
  });

  test('with ranges that lie in their text, in order, apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOLD_QUERIES),
        fc.constantFrom(...LANGS),
        ({ query }, lang) => {
          for (const id of searchEvents(index, query).slice(0, 12)) {
            const { title, other } = locate(query, id, lang);
            for (const { text, ranges } of other === undefined ? [title] : [title, other]) {
              let last = -1;
              for (const [start, end] of ranges) {
                expect(start).toBeGreaterThan(last);
                expect(end).toBeGreaterThan(start);
                expect(end).toBeLessThanOrEqual(text.length);
                last = end;
              }
            }
            if (other !== undefined) expect(other.ranges.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the nearest spelling', () => {
  test.each([
    ['pyngyan', 'Pyongyang'],
    ['kaisonk summit', 'Kaesong summit'],
    ['rotjd', '개성'],
    ['ㅏㅐㄱㄷㅁ', 'Korea'],
  ])('of %s is %s', (query, nearest) => {
    expect(searchEvents(index, query)).toEqual([]);
    expect(nearestSpelling(index, query)).toBe(nearest);
  });

  test('is none where nothing is near, or each word is known', () => {
    expect(nearestSpelling(index, 'zzzzqqqq')).toBeUndefined();
    expect(nearestSpelling(index, 'Hanoi Rangoon')).toBeUndefined();
    expect(nearestSpelling(index, '')).toBeUndefined();
  });

  test('always finds something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (query) => {
        const nearest = nearestSpelling(index, query);
        if (nearest !== undefined) expect(searchEvents(index, nearest).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
