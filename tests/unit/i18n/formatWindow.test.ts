import { describe, expect, test } from 'vitest';
import { formatWindow } from '../../../src/i18n/formatWindow.ts';
import { dayFromCivil, startOfYear } from '../../../src/model/day.ts';

const through = dayFromCivil({ year: 2026, month: 5, day: 31 });
const window = (from: number, to: number) => ({ start: startOfYear(from), end: startOfYear(to) });

describe('a window in words', () => {
  test.each([
    [
      'ends with its own last day within the data',
      window(2000, 2002),
      '1 January 2000 – 31 December 2001',
    ],
    [
      'ends with the data where it has room after it',
      window(1998, 2031),
      '1 January 1998 – 31 May 2026',
    ],
    [
      'that begins after the data keeps its own days',
      window(2027, 2029),
      '1 January 2027 – 31 December 2028',
    ],
  ])('%s', (_, days, text) => {
    expect(formatWindow(days, through, 'en')).toBe(text);
  });
});
