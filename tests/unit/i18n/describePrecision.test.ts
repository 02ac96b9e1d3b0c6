import { expect, test } from 'vitest';
import { describePrecision } from '../../../src/i18n/describePrecision.ts';
import type { Lang } from '../../../src/model/bilingual.ts';
import { dayFromCivil } from '../../../src/model/day.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

const through = dayFromCivil({ year: 2026, month: 5, day: 31 });
const describeText = (text: string, lang: Lang = 'en'): string => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return describePrecision(parsed.value, { through, lang }).join(' ');
};

test('an exact day and a span of exact days need no explanation', () => {
  expect(describeText('2018-04-27')).toBe('');
  expect(describeText('2018-08-20/2018-08-26')).toBe('');
});

test.each([
  ['2000-06', 'Only the month is known.'],
  ['1953', 'Only the year is known.'],
  ['198X', 'Only the decade is known.'],
  ['1989~', 'Only the year is known. The date is approximate.'],
  ['2018-04-27?', 'The date is not certain.'],
  ['2018-04/2018-08-26', 'Of its start only the month is known.'],
  ['1998-11-18/..', 'It had not ended by 31 May 2026, the last day of the data.'],
  ['1998-11-18/', 'When it ended is not known.'],
  ['/2019', 'When it began is not known. Of its end only the year is known.'],
])('%s: %s', (date, said) => {
  expect(describeText(date)).toBe(said);
});

test('Korean says the same', () => {
  expect(describeText('2000-06', 'ko')).toBe('월까지만 알려져 있습니다.');
  expect(describeText('1998-11-18/..', 'ko')).toContain('2026년 5월 31일');
});
