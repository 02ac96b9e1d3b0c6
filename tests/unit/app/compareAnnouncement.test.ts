import { expect, test } from 'vitest';
import { announcement } from '../../../src/app/Announcer.tsx';
import { startOfYear } from '../../../src/model/day.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import type { View } from '../../../src/model/view.ts';
import { selectComparison, setCompareYears } from '../../../src/state/compareActions.ts';
import { toggleCompare } from '../../../src/state/exploreActions.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const plain = decodeView('', urlContextOf(dataset, 'en')).view;
const on = toggleCompare(true)(plain, dataset);

test('a comparison is announced by years and counts, in at most 140 characters', () => {
  const { events } = selectComparison(
    dataset,
    NO_FILTER,
    on.compare ?? [startOfYear(1), startOfYear(1)],
    5,
  );
  expect(announcement(plain, on, dataset)).toBe(
    `Comparing 1998–2003 (${events.a.length} events) with 2017–2022 (${events.b.length} events).`,
  );
  expect(announcement(on, plain, dataset)).toBeUndefined();
  const korean: View = { ...on, lang: 'ko' };
  const longer = setCompareYears(30)(korean, dataset);
  expect(announcement(korean, longer, dataset)).toMatch(/^1998~2028년\(사건 \d+건\)과 2017~2047년/);
  expect(announcement(korean, longer, dataset)?.length).toBeLessThanOrEqual(140);
});
