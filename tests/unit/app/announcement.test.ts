import { describe, expect, test } from 'vitest';
import { announcement } from '../../../src/app/Announcer.tsx';
import { LANGS } from '../../../src/model/bilingual.ts';
import type { View } from '../../../src/model/view.ts';
import { defaultWindow } from '../../../src/model/window.ts';
import { setSort } from '../../../src/state/exploreActions.ts';
import { selectEvent, setLang, setWindow, toggleType } from '../../../src/state/viewActions.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { startView } from '../state/smallDataset.ts';

const { dataset } = loadedDataset();
const start: View = { ...startView, window: defaultWindow(dataset.through) };

describe('announcement', () => {
  test('counts what a filter leaves', () => {
    const after = toggleType('summit')(start, dataset);
    expect(announcement(start, after, dataset)).toBe('8 of 393 events match, 8 in this window.');
  });

  test('says the window in words, no further than the data goes', () => {
    const { end } = start.window;
    const after = setWindow({ start: start.window.start, end: (end - 1) as typeof end })(
      start,
      dataset,
    );
    expect(announcement(start, after, dataset)).toMatch(
      /^1 January 1998 – 31 May 2026: 335 of 393/,
    );
  });

  test('names the event that opened, and that it closed', () => {
    const open = selectEvent('2018-april-summit')(start, dataset);
    expect(announcement(start, open, dataset)).toContain('27 April 2018');
    expect(announcement(open, start, dataset)).toBe('Event closed.');
  });

  test('says the order that the table got', () => {
    const sorted = setSort('-importance')(start, dataset);
    expect(announcement(start, sorted, dataset)).toBe(
      'Table sorted by importance, greatest first.',
    );
  });

  test('speaks the language that was chosen', () => {
    const korean = setLang('ko')(start, dataset);
    expect(announcement(start, korean, dataset)).toMatch(/한국어/);
  });

  test.each(LANGS)('stays within 140 characters for every event in %s', (lang) => {
    const view = { ...start, lang };
    for (const { id } of dataset.events) {
      const said = announcement(view, selectEvent(id)(view, dataset), dataset);
      expect(said?.length).toBeLessThanOrEqual(140);
    }
  });
});
