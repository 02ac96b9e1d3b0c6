import { expect, test } from 'vitest';
import { describeSpell, describeThread } from '../../../src/i18n/describeThread.ts';
import type { Lang } from '../../../src/model/bilingual.ts';
import { summariseThread } from '../../../src/model/threadSummary.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const sentence = (thread: string, lang: Lang): string =>
  describeThread(summariseThread(dataset, thread), { through: dataset.through, lang });

test.each([
  [
    'kumgang-tours',
    'running 3,391 of 10,056 days from 18 November 1998 to 31 May 2026; suspended since 12 July 2008',
    '1998년 11월 18일부터 2026년 5월 31일까지 10,056일 가운데 3,391일 운영, 2008년 7월 12일부터 중단',
  ],
  [
    'hotline',
    'connected 14,317–14,346 of 19,975 days from 22 September 1971 to 31 May 2026; cut since 7 April 2023',
    '1971년 9월 22일부터 2026년 5월 31일까지 19,975일 가운데 14,317~14,346일 연결, 2023년 4월 7일부터 두절',
  ],
  [
    'liaison-office',
    'open 500 of 641 days from 14 September 2018 to 16 June 2020; demolished on 16 June 2020',
    '2018년 9월 14일부터 2020년 6월 16일까지 641일 가운데 500일 운영, 2020년 6월 16일 폭파',
  ],
  [
    'sanctions',
    'in force since 14 October 2006, 7,169 days without a break',
    '2006년 10월 14일부터 7,169일 동안 줄곧 시행 중',
  ],
] as const)('%s stands in one sentence, in both languages', (thread, english, korean) => {
  expect(sentence(thread, 'en')).toBe(english);
  expect(sentence(thread, 'ko')).toBe(korean);
});

test('a thread without a status is told by its events and years', () => {
  expect(sentence('leaders-summits', 'en')).toMatch(
    /^\d+ events, 19\d\d–20\d\d; busiest year 2018 \(\d+ events\)$/,
  );
  expect(sentence('leaders-summits', 'ko')).toMatch(
    /^19\d\d~20\d\d년 사건 \d+건, 가장 많은 해는 2018년\(\d+건\)$/,
  );
});

test('a thread that has not begun by the last day says so', () => {
  const [thread] = dataset.vocabulary.threads.filter(({ tracking }) => tracking !== undefined);
  const summary = summariseThread({ ...dataset, events: [] }, thread?.id ?? '');
  const given = { through: dataset.through, lang: 'en' } as const;
  expect(describeThread(summary, given)).toBe('not yet begun by 31 May 2026');
});

test('a spell that began in a month whose day is not known names no day', () => {
  const summary = summariseThread(dataset, 'hotline');
  const spells = summary.kind === 'tracked' ? summary.spells : [];
  const words = spells.map((spell) => describeSpell(spell, 'en'));
  expect(words).toContainEqual({
    when: 'September 1984 – 12 November 2008',
    days: '8,809–8,838 days',
  });
  expect(words.at(-1)).toEqual({ when: '7 April 2023 – 31 May 2026', days: '1,150 days' });
});
