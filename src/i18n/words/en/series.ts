import type { SeriesKind } from '../../../model/series.ts';
import { countOf } from '../../formatNumber.ts';

/** Figures drawn as small charts below the lanes. */
export const series = {
  title: 'Figures',
  chosen: (count: number) => `${count} shown`,
  unitAndYears: (unit: string, years: string) => `${unit}, ${years}`,
  most: (count: number) => `${count} are drawn at most. Take one away to choose another.`,
  loading: 'Loading the figures…',
  failed: 'The figures could not be loaded. Everything else works without them.',
  retry: 'Try again',
  notes: 'About the figures shown',
  unit: 'Unit',
  definition: 'What it is',
  kind: 'Drawn as',
  kinds: {
    flow: 'bars: each counts what happened in the time that it covers',
    stock:
      'points: each says how many there were at that moment; times without a point are not known',
    estimate: 'points: each is an estimate, none is joined to another',
  } satisfies Record<SeriesKind, string>,
  unequal: 'The bars cover times of different length: a wide one is the total of many years.',
  zero: 'A short stroke below the baseline is a zero; where nothing is drawn, nothing is known.',
  values: (title: string, count: number) => `${title}: ${countOf(count, 'value')}`,
  when: 'When',
  value: (unit: string) => `Value (${unit})`,
  remarks: 'Remarks',
  /** A value with its unit; a unit that is a number itself is multiplied. */
  amount: (value: string, unit: string) => {
    if (/^\d/.test(unit)) return `${value} × ${unit}`;
    return value === '1' ? `1 (${unit})` : `${value} ${unit}`;
  },
  interval: 'total of the whole interval',
  partial: 'covers only a part of this time',
  unconfirmed: 'not confirmed',
  estimated: 'estimate',
};
