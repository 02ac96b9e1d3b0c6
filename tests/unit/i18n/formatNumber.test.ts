import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  formatDays,
  formatNumber,
  formatShortNumber,
} from '../../../src/i18n/formatNumber.ts';

test.each([
  [0, '0'],
  [7, '7'],
  [382, '382'],
  [1043, '1,043'],
  [53000, '53,000'],
  [1934662, '1,934,662'],
  [3724.9, '3,724.9'],
  [0.1361, '0.1361'],
  [-1500, '−1,500'],
])('%d is written %s in both languages', (value, expected) => {
  expect(formatNumber(value, 'en')).toBe(expected);
  expect(formatNumber(value, 'ko')).toBe(expected);
});

test('taking the commas out gives the number back', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      const text = formatNumber(value, 'en');
      expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value);
      expect(text).toMatch(/^−?\d{1,3}(,\d{3})*$/);
    }),
  );
});

test('a length in days has its unit, singular for one', () => {
  expect(formatDays(689, 'en')).toBe('689 days');
  expect(formatDays(1, 'en')).toBe('1 day');
  expect(formatDays(5829, 'en')).toBe('5,829 days');
  expect(formatDays(5829, 'ko')).toBe('5,829일');
});

test('a count has its noun in the right number', () => {
  expect(countOf(0, 'event')).toBe('0 events');
  expect(countOf(1, 'event')).toBe('1 event');
  expect(countOf(2, 'party', 'parties')).toBe('2 parties');
});

test.each([
  [0, '0', '0'],
  [1500, '1,500', '1,500'],
  [30000, '30k', '3만'],
  [75000, '75k', '7.5만'],
  [400000, '400k', '40만'],
  [1500000, '1.5m', '150만'],
  [12345, '12,345', '12,345'],
  [0.15, '0.15', '0.15'],
  [-20000, '−20k', '−2만'],
])('the round number %d is %s in short, in Korean %s', (value, english, korean) => {
  expect(formatShortNumber(value, 'en')).toBe(english);
  expect(formatShortNumber(value, 'ko')).toBe(korean);
});
