import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/model/bilingual.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import { matchesFilter } from '../../../src/model/filter.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView, printView } from '../../../src/state/viewUrl.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const context = urlContextOf(dataset, 'en');
const TALE = ['1998', '2000', '2008', '2016', '2018', '2019', '2026'];

test('the walk tells its story in ten to fourteen steps, from 1998 to the end of the data', () => {
  expect(dataset.walk.length).toBeGreaterThanOrEqual(10);
  expect(dataset.walk.length).toBeLessThanOrEqual(14);
  expect(new Set(dataset.walkIds).size).toBe(dataset.walk.length);
  for (const lang of LANGS) {
    const told = dataset.walk.map(({ title, text }) => title[lang] + text[lang]).join(' ');
    for (const year of TALE) expect(told).toContain(year);
  }
});

describe.each(dataset.walk)('the step $id', ({ id, title, text, view: link }) => {
  const { view, problems, kept } = decodeView(link, context);

  test('has a link that is read without a problem and printed back the same', () => {
    expect({ problems, kept }).toEqual({ problems: [], kept: [] });
    expect(printView(view, context)).toBe(link);
    expect(view).toMatchObject({ walk: undefined, lang: 'en', theme: 'auto' });
  });

  test('is what the link of its id alone shows', () => {
    const named = decodeView(`?walk=${id}&lang=ko`, context).view;
    expect(named).toEqual({ ...view, walk: id, lang: 'ko' });
    expect(printView(named, context)).toBe(`?walk=${id}&lang=ko`);
  });

  test('shows events, its open one among them', () => {
    const shown = dataset.events.filter(
      (event) => matchesFilter(event, view.filter) && isInWindow(event.extent, view.window),
    );
    expect(shown.length).toBeGreaterThan(3);
    if (view.event !== undefined) expect(shown.map((event) => event.id)).toContain(view.event);
  });

  test('speaks both languages, in three sentences or fewer', () => {
    expect(title.en + text.en).not.toMatch(/[가-힣]/);
    for (const lang of LANGS) {
      expect(title[lang].length).toBeLessThanOrEqual(60);
      expect(text[lang].length).toBeLessThanOrEqual(300);
      expect(text[lang].match(/[.。](?=\s|$)/g)?.length).toBeLessThanOrEqual(3);
    }
    expect(title.ko + text.ko).toMatch(/[가-힣]/);
  });
});
