import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeView } from '../../../src/i18n/describe.ts';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import type { TimelineEvent } from '../../../src/model/dataset.ts';
import { dayFromCivil, startOfYear } from '../../../src/model/day.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { type Given, givenDataset } from './givenDataset.ts';

const EVENTS: readonly Given[] = [
  { date: '1972-07-04', type: 'talks', importance: 5, title: 'First' },
  { date: '2000-06-13/2000-06-15', type: 'summit', importance: 5, title: 'Second' },
  { date: '2008', type: 'military', importance: 2, title: 'Third' },
  { date: '2018-04-27', type: 'summit', importance: 5, title: 'Fourth' },
  { date: '2018-05-26', type: 'summit', importance: 4, title: 'Fifth' },
  { date: '2018-09~', type: 'talks', importance: 3, title: 'Sixth' },
  { date: '2018-11-01/..', type: 'military', importance: 5, title: 'Seventh' },
];
const dataset = givenDataset(EVENTS);
const years = (from: number, to: number): TimeWindow => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});

function describeEvents(
  lang: Lang,
  window: TimeWindow,
  matches: (event: TimelineEvent) => boolean = () => true,
) {
  const matching = dataset.events.filter(matches);
  const inWindow = matching.filter(({ extent }) => isInWindow(extent, window));
  return describeView({ lang, dataset, matching, inWindow, window });
}

describe('what a view is', () => {
  test('is said with the count, the first year, the last day and the tracked threads', () => {
    expect(describeEvents('en', years(1998, 2026)).what).toBe(
      'A timeline of 7 events, from 1972 to 31 May 2026. Time runs from left to right; above the events stand those in office. A bar says when 1 thread runs and when it is suspended.',
    );
    expect(describeEvents('ko', years(1998, 2026)).what).toBe(
      '1972년부터 2026년 5월 31일까지의 사건 7건을 담은 연표입니다. 시간은 왼쪽에서 오른쪽으로 흐르며, 사건 위에는 당시 재임자가 표시됩니다. 막대는 주제 1개가 언제 운영되고 언제 중단되었는지 나타냅니다.',
    );
  });
});

describe('counts and span of a view', () => {
  test('say what matches, what is in the window, before and after it', () => {
    const window = {
      start: startOfYear(2000),
      end: dayFromCivil({ year: 2018, month: 6, day: 1 }),
    };
    expect(describeEvents('en', window).counts).toBe(
      'All 7 events match. 4 events in the window 1 January 2000 – 31 May 2018; 1 before it, 2 after it.',
    );
    expect(describeEvents('ko', window, ({ type }) => type !== 'summit').counts).toBe(
      '사건 7건 중 4건이 조건에 맞습니다. 표시 기간(2000년 1월 1일~2018년 5월 31일)의 사건은 1건; 그 앞은 1건, 그 뒤는 2건.',
    );
  });
});

describe('what stands out in a view', () => {
  test('is the commonest type, the busiest year and the most important events', () => {
    expect(describeEvents('en', years(1998, 2026)).stands).toBe(
      'The commonest type is summit (3). More begin in 2018 than in any other year (4). Rated most important (5 of 5): “Second”, “Fourth”, “Seventh”.',
    );
    expect(describeEvents('ko', years(1998, 2026)).stands).toBe(
      '가장 많은 유형은 summit(3건)입니다. 시작 연도로는 2018년이 4건으로 가장 많습니다. 중요도가 가장 높은(5단계 중 5) 사건은 ‘Second’, ‘Fourth’, ‘Seventh’입니다.',
    );
  });

  test('is the first and last of the most important events where there are many', () => {
    expect(describeEvents('en', years(1945, 2026)).stands).toContain(
      '4 events are rated most important (5 of 5), from “First” to “Seventh”.',
    );
  });

  test('names types that are equally common together', () => {
    const { stands } = describeEvents('en', years(2008, 2008));
    expect(stands).toContain('The commonest type is military (1).');
    const tied = describeEvents('en', years(1972, 2008), ({ importance }) => importance === 5);
    expect(tied.stands).toContain('The commonest types are talks, summit (1 each).');
  });

  test('is no year where two are equally busy or all begin in one', () => {
    expect(describeEvents('en', years(1972, 2000)).stands).not.toContain('than in any other year');
    expect(describeEvents('en', years(2018, 2018)).stands).not.toContain('than in any other year');
  });

  test('is nothing where nothing matches, and says so where only the window is empty', () => {
    expect(describeEvents('en', years(1998, 2026), () => false).stands).toBe('');
    expect(describeEvents('en', years(1980, 1990)).stands).toBe('No event stands in this window.');
  });
});

describe('numbers of a description', () => {
  const given: fc.Arbitrary<Given> = fc.record({
    date: fc.constantFrom('1972-07-04', '1985-09', '1998', '2003-08~', '2018-04-27', '2018-05/..'),
    type: fc.constantFrom('talks', 'summit', 'military'),
    importance: fc.constantFrom<Given['importance'][]>(1, 2, 3, 4, 5),
    title: fc.constant('Title'),
  });
  const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

  test('in "counts" are the true counts', () => {
    fc.assert(
      fc.property(
        fc.array(given, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1960, max: 2020 }),
        fc.constantFrom(...LANGS),
        (events, min, from, lang) => {
          const all = givenDataset(events);
          const window = years(from, from + 9);
          const matching = all.events.filter(({ importance }) => importance >= min);
          const inWindow = matching.filter(({ extent }) => isInWindow(extent, window));
          const { counts } = describeView({ lang, dataset: all, matching, inWindow, window });
          const numbers = numbersIn(counts);
          for (const number of [matching.length, all.events.length, inWindow.length]) {
            expect(numbers).toContain(number);
          }
          const outside = matching.length - inWindow.length;
          const [before, after] = outside > 0 ? numbers.slice(-2) : [0, 0];
          expect((before ?? 0) + (after ?? 0)).toBe(outside);
        },
      ),
    );
  });

  test('in "stands" are a true count of the type, of the year and of the importance named', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 40 }), (events) => {
        const all = givenDataset(events);
        const window = years(1945, 2026);
        const view = { dataset: all, matching: all.events, inWindow: all.events, window };
        const { stands } = describeView({ lang: 'en', ...view });
        const type = /commonest type is (\w+) \((\d+)\)/.exec(stands);
        if (type !== null) {
          expect(events.filter((event) => event.type === type[1])).toHaveLength(Number(type[2]));
        }
        const year = /begin in (\d+) than in any other year \((\d+)\)/.exec(stands);
        if (year !== null) {
          const begun = events.filter(({ date }) => date.startsWith(year[1] ?? ''));
          expect(begun).toHaveLength(Number(year[2]));
        }
        const rated = /(\d+) of 5/.exec(stands);
        expect(Number(rated?.[1])).toBe(Math.max(...events.map(({ importance }) => importance)));
        const many = /(\d+) events are rated/.exec(stands);
        const top = events.filter(({ importance }) => importance === Number(rated?.[1]));
        expect(many === null ? stands.match(/“/g) : top).toHaveLength(
          many === null ? top.length : Number(many[1]),
        );
      }),
    );
  });
});
