import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';

const messageOf = (text: string): string | undefined => {
  const parsed = parseEdtf(text);
  return parsed.ok ? undefined : parsed.message;
};

describe('a text that is no date', () => {
  test.each(['2018/04/27', '2018/4', 'yesterday', '', '+1985', '2018-W17', '27 April 2018'])(
    '%j is named as it was found',
    (text) => {
      expect(messageOf(text)?.startsWith(`expected EDTF date, got ${JSON.stringify(text)}`)).toBe(
        true,
      );
    },
  );

  test('with slashes between its parts it gives no further reason', () => {
    expect(messageOf('2018/04/27')).toBe('expected EDTF date, got "2018/04/27"');
  });

  test('is quoted in part when it is long, on one line always', () => {
    const message = messageOf(`a\n${'9'.repeat(500)}`);
    expect(message).toBe(`expected EDTF date, got "a\\n${'9'.repeat(58)}…"`);
  });
});

describe('the reason', () => {
  test.each([
    ['2019-02-30', 'February 2019 has 28 days'],
    ['2020-02-30', 'February 2020 has 29 days'],
    ['2018-04-31', 'April 2018 has 30 days'],
    ['2018-04-00', 'April 2018 has 30 days'],
    ['2018-13', 'there is no month 13'],
    ['2018-00-01', 'there is no month 00'],
    ['2018-42', 'there is no month 42'],
    ['2001-34', 'seasons are 21 to 24, divisions 25 to 41 are EDTF level 2'],
    ['2001-21-05', 'a season has no days'],
    ['2001-21-XX', 'a season has no days'],
    ['2001-21~', 'a season takes no ?, ~ or %'],
    ['156X-12-25', 'a month in a year with unspecified digits is EDTF level 2'],
    ['2004-XX-11', 'a day in an unspecified month is EDTF level 2'],
    ['201X~', 'unspecified digits together with ?, ~ or % are EDTF level 2'],
    ['1985-04-XX?', 'unspecified digits together with ?, ~ or % are EDTF level 2'],
    ['-0000', 'the year before 0001 is written 0000'],
    ['2004-06/2004-03', 'its start lies after its end'],
    ['2019-03-12/2019-03-11', 'its start lies after its end'],
    ['../..', 'an interval needs a date at one end'],
    ['/', 'an interval needs a date at one end'],
    ['2004-06-XX/2004-07-03', 'unspecified digits in an interval are EDTF level 2'],
    ['198X/1991', 'unspecified digits in an interval are EDTF level 2'],
    ['2001-21/2002', 'an interval ends at days, months or years'],
    ['Y170000002/..', 'a year after Y stands alone'],
    ['1998/2008-02-30', 'February 2008 has 29 days'],
    ['1998-02-30/2008', 'February 1998 has 28 days'],
    ['[1667,1668]', 'a set or list of dates is EDTF level 2: give one date or an interval'],
    ['{..1984}', 'a set or list of dates is EDTF level 2: give one date or an interval'],
    ['1998-11-18..', 'open ends are written 1998-11-18/.. or ../2008-07-11'],
    [' 1985', 'it has spaces around it'],
    ['1985/ 1986', 'it has spaces around it'],
    ['Y-17E7', 'exponential years are EDTF level 2'],
    ['1950S2', 'significant digits are EDTF level 2'],
    ['Y3388E2S3', 'exponential years are EDTF level 2'],
    ['Y171010000S3', 'significant digits are EDTF level 2'],
    ['Y1985', 'Y is for years of more than four digits'],
    ['Y012345', 'a year after Y does not begin with 0'],
    ['Y12345678901234', 'years of more than 13 digits are not counted in days'],
    ['Y12345~', 'a year after Y stands alone'],
    ['1985~?', 'approximate and uncertain together are written %'],
    ['1985?~', 'approximate and uncertain together are written %'],
    ['1998/open', 'an open end is written ..'],
    ['unknown/1998', 'an unknown end is left empty'],
    ['199u', 'unspecified digits are written X'],
    ['1985-xx', 'unspecified digits are written X'],
    ['2004?-06-11', 'qualifying a part of a date is EDTF level 2: put ?, ~ or % at its end'],
    ['XXXX', 'a year needs its first two digits'],
    ['1XXX', 'a year needs its first two digits'],
    ['1984-1X', 'digits may be X only from the right'],
    ['1X84', 'digits may be X only from the right'],
    ['20180427', 'year, month and day are separated by hyphens'],
    ['12345', 'a year of more than four digits is written with Y before it'],
    ['985', 'a year has four digits'],
    ['2018-4-27', 'month and day have two digits each'],
  ])('of %j is told: %s', (text, reason) => {
    expect(messageOf(text)).toBe(`expected EDTF date, got ${JSON.stringify(text)}: ${reason}`);
  });
});

describe('a time of day', () => {
  test.each([
    '2018-04-27T09:30',
    '2018-04-27 09:30',
    '2018-04-27T09:30:00+09:00',
    '2018-04-27T09:30/2018-04-28',
    '2018-04-26/2018-04-27T09:30',
  ])('in %s is refused with the date to write', (text) => {
    expect(messageOf(text)).toBe(
      "times of day are not part of this timeline's dates: write 2018-04-27",
    );
  });
});
