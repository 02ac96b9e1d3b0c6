import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueScaleOf } from '../../../src/layout/seriesScale.ts';

test.each([
  [[10554, 345006], { low: 0, high: 400000, ticks: [400000, 200000] }],
  [[0, 69], { low: 0, high: 80, ticks: [80, 40] }],
  [[14.91, 563.3], { low: 0, high: 600, ticks: [600, 300] }],
  [[0.02, 0.25], { low: 0, high: 0.3, ticks: [0.3, 0.15] }],
  [[1], { low: 0, high: 1, ticks: [1] }],
  [[13], { low: 0, high: 15, ticks: [15] }],
  [[100], { low: 0, high: 100, ticks: [100, 50] }],
  [[0, 0], { low: 0, high: 1, ticks: [] }],
  [[-30, 12], { low: -30, high: 15, ticks: [15, -30] }],
])('values %j have the scale %j', (values, scale) => {
  expect(valueScaleOf(values)).toEqual(scale);
});

test('every value lies on the scale, zero too, and names at most two values', () => {
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (some) => {
      const { low, high, ticks } = valueScaleOf(some);
      expect(low).toBeLessThanOrEqual(Math.min(0, ...some));
      expect(high).toBeGreaterThanOrEqual(Math.max(0, ...some));
      expect(high).toBeGreaterThan(low);
      expect(ticks.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('the highest bar takes half of the strip or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (most) => {
      expect(valueScaleOf([most]).high).toBeLessThanOrEqual(2 * most);
    }),
  );
});
