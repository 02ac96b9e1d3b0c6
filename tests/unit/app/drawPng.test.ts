import { expect, test } from 'vitest';
import { sizeOf } from '../../../src/app/downloadSize.ts';
import { fitsCanvas, largestPicture, scaled } from '../../../src/app/drawPng.ts';
import { readArguments } from '../../../src/entries/cli/figureArguments.ts';
import {
  FIGURE_SIZES,
  type FigureSize,
  SIZE_BOUNDS,
  SIZE_UNITS,
} from '../../../src/export/figureSizes.ts';

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
  ['300x400', '', 'px', undefined],
  ['1000', 'x', 'px', undefined],
  ['', '', 'px', undefined],
] as const)('an own size of "%s" by "%s" %s is %o', (width, height, unit, size) => {
  expect(sizeOf({ name: 'custom', width, height, unit })).toEqual(size);
});

/** What the command line takes a size for; undefined where it refuses it. */
function commanded(size: string): FigureSize | undefined {
  try {
    return readArguments(['--out', 'a.svg', '--size', size])?.size;
  } catch {
    return undefined;
  }
}

test.each(SIZE_UNITS)('dialog and command line take the same sizes in %s', (unit) => {
  const [least, most] = SIZE_BOUNDS[unit];
  const sides = [0, 9, least - 1, least, least + 1, 999, most - 1, most, most + 1, 99_999];
  for (const width of sides.map(String)) {
    for (const height of ['', ...sides.map(String)]) {
      const size = `${width}${height === '' ? '' : `x${height}`}${unit}`;
      const typed = sizeOf({ name: 'custom', width, height, unit });
      expect({ size, is: typed }).toEqual({ size, is: commanded(size) });
      const isWithin = [width, height || width].every(
        (side) => Number(side) >= least && Number(side) <= most,
      );
      expect({ size, isTaken: typed !== undefined }).toEqual({ size, isTaken: isWithin });
    }
  }
});

test('dialog and command line know the same sizes by name', () => {
  for (const [name, size] of Object.entries(FIGURE_SIZES)) expect(commanded(name)).toEqual(size);
});
