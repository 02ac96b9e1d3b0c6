import { expect, test } from 'vitest';
import { sizeOf } from '../../../src/app/downloadSize.ts';
import { fitsCanvas, largestPicture, scaled } from '../../../src/app/drawPng.ts';

const SIZE = { width: 6000, height: 4000 };

test('a canvas holds 16,384 px a side', () => {
  expect(fitsCanvas({ width: 16_384, height: 16_384 })).toBe(true);
  expect(fitsCanvas({ width: 16_385, height: 1 })).toBe(false);
});

test('the largest picture is the next smaller whole scale that the browser draws', () => {
  expect(largestPicture(SIZE, 4, fitsCanvas)).toEqual({ scale: 2, ...scaled(SIZE, 2) });
  const isWeak = ({ width }: { readonly width: number }): boolean => width <= 6000;
  expect(largestPicture(SIZE, 4, isWeak)).toEqual({ scale: 1, ...SIZE });
});

test('where not even 1× is drawn it is the largest of the same shape', () => {
  expect(largestPicture({ width: 32_768, height: 100 }, 1, fitsCanvas)).toEqual({
    scale: undefined,
    width: 16_384,
    height: 50,
  });
});

test('a browser that draws nothing ends the search', () => {
  expect(largestPicture(SIZE, 1, () => false).scale).toBeUndefined();
});

test.each([
  ['160', '', 'mm', { width: 605, height: undefined }],
  ['160', '90', 'mm', { width: 605, height: 340 }],
  [' 1000 ', '800', 'px', { width: 1000, height: 800 }],
  ['59', '', 'mm', undefined],
  ['16001', '', 'px', undefined],
  ['12.5', '', 'mm', undefined],
  ['1000', 'x', 'px', undefined],
  ['', '', 'px', undefined],
] as const)('an own size of "%s" by "%s" %s is %o', (width, height, unit, size) => {
  expect(sizeOf({ name: 'custom', width, height, unit })).toEqual(size);
});
