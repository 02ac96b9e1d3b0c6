import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatDayRange,
  formatEdtf,
  formatMonth,
  formatTick,
  formatYearRange,
  type TickUnit,
} from '../../../src/i18n/formatDate.ts';
import { dayFromCivil } from '../../../src/model/day.ts';
import { type Edtf, parseEdtf } from '../../../src/model/edtf.ts';

const read = (text: string): Edtf => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const day = (year: number, month: number, dayOfMonth: number) =>
  dayFromCivil({ year, month, day: dayOfMonth });

const GOLDEN: readonly (readonly [edtf: string, en: string, ko: string])[] = [
  // dates
  ['2018-04-27', '27 April 2018', '2018년 4월 27일'],
  ['2018-01-01', '1 January 2018', '2018년 1월 1일'],
  ['2000-02-29', '29 February 2000', '2000년 2월 29일'],
  ['1945-08', 'August 1945', '1945년 8월'],
  ['2019-03', 'March 2019', '2019년 3월'],
  ['2024-12', 'December 2024', '2024년 12월'],
  ['1996', '1996', '1996년'],
  ['0988', '988', '988년'],
  ['0000', '1 BCE', '기원전 1년'],
  ['-0108', '109 BCE', '기원전 109년'],
  ['Y17000', '17000', '17000년'],
  // approximate and uncertain
  ['1989~', 'about 1989', '1989년경'],
  ['2009-08~', 'about August 2009', '2009년 8월경'],
  ['2024-01-23~', 'about 23 January 2024', '2024년 1월 23일경'],
  ['1989?', '1989 (uncertain)', '1989년(불확실)'],
  ['2009-08?', 'August 2009 (uncertain)', '2009년 8월(불확실)'],
  ['2018-04-27?', '27 April 2018 (uncertain)', '2018년 4월 27일(불확실)'],
  ['1989%', 'about 1989 (uncertain)', '1989년경(불확실)'],
  ['2018-04-27%', 'about 27 April 2018 (uncertain)', '2018년 4월 27일경(불확실)'],
  // seasons
  ['2018-21', 'spring 2018', '2018년 봄'],
  ['2018-22', 'summer 2018', '2018년 여름'],
  ['2018-23', 'autumn 2018', '2018년 가을'],
  ['2018-24', 'winter 2018', '2018년 겨울'],
  // unspecified digits
  ['198X', '1980s', '1980년대'],
  ['201X', '2010s', '2010년대'],
  ['19XX', 'the century from 1900', '1900년부터 백 년 사이'],
  ['-019X', 'the decade from 200 BCE', '기원전 200년부터 십 년 사이'],
  ['2004-XX', '2004 (month not known)', '2004년(월 미상)'],
  ['2004-05-XX', 'May 2004 (day not known)', '2004년 5월(일 미상)'],
  ['2004-XX-XX', '2004 (month and day not known)', '2004년(월일 미상)'],
  // ranges of days
  ['2018-08-20/2018-08-26', '20–26 August 2018', '2018년 8월 20~26일'],
  ['2000-06-13/2000-06-15', '13–15 June 2000', '2000년 6월 13~15일'],
  ['2018-11-30/2018-12-17', '30 November – 17 December 2018', '2018년 11월 30일~12월 17일'],
  ['1989-03-25/1989-08-15', '25 March – 15 August 1989', '1989년 3월 25일~8월 15일'],
  ['1991-12-28/1992-01-03', '28 December 1991 – 3 January 1992', '1991년 12월 28일~1992년 1월 3일'],
  ['1950-06-25/1953-07-27', '25 June 1950 – 27 July 1953', '1950년 6월 25일~1953년 7월 27일'],
  ['2017-08-20/2018-08-20', '20 August 2017 – 20 August 2018', '2017년 8월 20일~2018년 8월 20일'],
  ['2018-07-20/2018-08-20', '20 July – 20 August 2018', '2018년 7월 20일~8월 20일'],
  ['2018-08-20/2018-08-20', '20 August 2018', '2018년 8월 20일'],
  // ranges of months and years
  ['2024-03/2024-05', 'March–May 2024', '2024년 3~5월'],
  ['2024-12/2025-09', 'December 2024 – September 2025', '2024년 12월~2025년 9월'],
  ['1998/2008', '1998–2008', '1998~2008년'],
  ['1998/1998', '1998', '1998년'],
  ['-0108/0313', '109 BCE–313', '기원전 109~313년'],
  // ends of different precision
  ['2013-08-20/2013-09', '20 August – September 2013', '2013년 8월 20일~9월'],
  ['2013-08/2013-09-03', 'August – 3 September 2013', '2013년 8월~9월 3일'],
  ['2018-08-20/2018-08', '20 August 2018 – August 2018', '2018년 8월 20일~2018년 8월'],
  ['2018-08-20/2019-10', '20 August 2018 – October 2019', '2018년 8월 20일~2019년 10월'],
  ['2018/2019-03-12', '2018 – 12 March 2019', '2018년~2019년 3월 12일'],
  ['2018/2018-03', '2018 – March 2018', '2018년~2018년 3월'],
  ['1972-07-04/1979', '4 July 1972 – 1979', '1972년 7월 4일~1979년'],
  // qualified ends
  ['2022-03~/2022-04', 'from about March to April 2022', '2022년 3월경~4월'],
  ['2022-03/2022-04~', 'from March to about April 2022', '2022년 3월~4월경'],
  ['1989~/1991~', 'from about 1989 to about 1991', '1989년경~1991년경'],
  [
    '2018-04-28?/2018-05-02',
    'from 28 April (uncertain) to 2 May 2018',
    '2018년 4월 28일(불확실)~5월 2일',
  ],
  ['2018-08-20~/2018-08-26', 'from about 20 to 26 August 2018', '2018년 8월 20일경~26일'],
  ['2021-11~/2022-04', 'from about November 2021 to April 2022', '2021년 11월경~2022년 4월'],
  // open and unknown ends
  ['2013-10-08/..', 'since 8 October 2013', '2013년 10월 8일부터'],
  ['1998/..', 'since 1998', '1998년부터'],
  ['1989~/..', 'since about 1989', '1989년경부터'],
  ['1989?/..', 'since 1989 (uncertain)', '1989년부터(불확실)'],
  ['../2019-03-12', 'until 12 March 2019', '2019년 3월 12일까지'],
  ['../2019-03~', 'until about March 2019', '2019년 3월경까지'],
  ['2018-01/', 'from January 2018 (end not known)', '2018년 1월부터(종료 시점 미상)'],
  ['1989?/', 'from 1989 (uncertain, end not known)', '1989년부터(불확실, 종료 시점 미상)'],
  ['/2019', 'until 2019 (start not known)', '2019년까지(시작 시점 미상)'],
];

describe('formatEdtf', () => {
  test.each(GOLDEN)('%s is "%s" in English and "%s" in Korean', (edtf, en, ko) => {
    expect(formatEdtf(read(edtf), 'en')).toBe(en);
    expect(formatEdtf(read(edtf), 'ko')).toBe(ko);
  });

  test('words of different records differ, but for a range of one day, month or year', () => {
    for (const column of [1, 2] as const) {
      const words = GOLDEN.filter(([edtf]) => !/^(.+)\/\1$/.test(edtf)).map((row) => row[column]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test('a day, a month and ranges are worded like the records', () => {
  expect(formatDay(day(2026, 5, 31), 'en')).toBe('31 May 2026');
  expect(formatDay(day(2026, 5, 31), 'ko')).toBe('2026년 5월 31일');
  expect(formatMonth(day(2018, 4, 27), 'en')).toBe('April 2018');
  expect(formatMonth(day(2018, 4, 27), 'ko')).toBe('2018년 4월');
  expect(formatDayRange(day(2018, 8, 20), day(2018, 8, 26), 'en')).toBe('20–26 August 2018');
  expect(formatDayRange(day(2018, 8, 20), day(2018, 8, 26), 'ko')).toBe('2018년 8월 20~26일');
  expect(formatDayRange(day(2018, 8, 20), day(2018, 8, 20), 'en')).toBe('20 August 2018');
  expect(formatYearRange(2003, 2004, 'en')).toBe('2003–2004');
  expect(formatYearRange(2003, 2004, 'ko')).toBe('2003~2004년');
  expect(formatYearRange(2003, 2003, 'ko')).toBe('2003년');
});

test.each<[TickUnit, string, string]>([
  ['decade', '2010s', '2010년대'],
  ['year', '2018', '2018'],
  ['quarter', 'Apr', '4월'],
  ['month', 'Apr', '4월'],
  ['monthOfYear', 'Apr 2018', '2018년 4월'],
  ['week', '27 Apr', '4월 27일'],
  ['day', '27', '27일'],
])('a tick of unit %s is "%s" and "%s"', (unit, en, ko) => {
  expect(formatTick(day(2018, 4, 27), unit, 'en')).toBe(en);
  expect(formatTick(day(2018, 4, 27), unit, 'ko')).toBe(ko);
});
