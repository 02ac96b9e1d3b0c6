import { describe, expect, test } from 'vitest';
import { createTimelineStore } from '../../../src/state/timelineStore.ts';
import { syncUrl } from '../../../src/state/urlSync.ts';
import {
  panBy,
  selectEvent,
  setLang,
  setWindow,
  toggleType,
} from '../../../src/state/viewActions.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { createFakeBrowser } from './fakeBrowser.ts';
import { dayOf, smallContext, smallDataset } from './smallDataset.ts';

function open(search: string) {
  const browser = createFakeBrowser(search);
  const { view, problems } = decodeView(search, smallContext);
  const store = createTimelineStore({ dataset: smallDataset, initial: view, problems });
  const stop = syncUrl(store, browser, () => smallContext);
  return { browser, store, stop, state: () => store.getState() };
}
const in2018 = setWindow({ start: dayOf('2018'), end: dayOf('2019') });

describe('the address', () => {
  test('is made canonical on opening, unknown keys kept', () => {
    const { browser } = open('?utm=x&types=reunion.summit.nothing&lang=en');
    expect(browser.entries).toEqual(['?types=summit.reunion&utm=x']);
  });

  test('gets an entry for each pushed step, and Back and Forward walk them', () => {
    const { browser, state } = open('');
    state().act(toggleType('summit'), 'push');
    state().act(selectEvent('2000-summit'), 'push');
    state().act(setLang('ko'), 'push');
    const walked = ['', '?types=summit', '?types=summit&event=2000-summit'];
    expect(browser.entries).toEqual([...walked, '?types=summit&event=2000-summit&lang=ko']);
    for (const search of walked.toReversed()) {
      browser.back();
      expect(state().view).toEqual(decodeView(search, smallContext).view);
    }
    browser.forward();
    expect(state().view.filter.types).toEqual(['summit']);
    browser.rest();
    expect(browser.entries).toHaveLength(4);
  });

  test('follows the window once it rests, in the same entry', () => {
    const { browser, state } = open('');
    state().act(in2018, 'replace');
    state().act(panBy(1), 'replace', 'drag');
    expect(browser.entries).toEqual(['']);
    browser.rest();
    expect(browser.entries).toEqual(['?from=2018-01-02&to=2019-01-01']);
  });

  test('of the entry left behind holds a window that had not come to rest', () => {
    const { browser, state } = open('');
    state().act(in2018, 'replace');
    state().act(toggleType('summit'), 'push');
    browser.rest();
    expect(browser.entries).toEqual(['?from=2018&to=2018', '?from=2018&to=2018&types=summit']);
  });

  test('changes in its entry on undo and redo', () => {
    const { browser, state } = open('');
    state().act(toggleType('summit'), 'push');
    state().undo();
    browser.rest();
    expect(browser.entries).toEqual(['', '']);
    state().redo();
    browser.rest();
    expect(browser.entries).toEqual(['', '?types=summit']);
  });

  test('is not written over by a window that waited while Back was pressed', () => {
    const { browser, state } = open('');
    state().act(toggleType('summit'), 'push');
    state().act(in2018, 'replace');
    browser.back();
    browser.rest();
    expect(browser.entries).toEqual(['', '?types=summit']);
    expect(state().view.filter.types).toEqual([]);
  });

  test('that changes in its fragment only leaves the view alone', () => {
    const { browser, state } = open('');
    state().act(in2018, 'replace');
    browser.moveInPage();
    browser.rest();
    expect(browser.entries).toEqual(['?from=2018&to=2018']);
  });

  test('changed by hand and bad brings its view and a notice', () => {
    const { browser, state } = open('?utm=x');
    browser.push('?types=talks&min=9&ref=y');
    browser.moveInPage();
    browser.rest();
    expect(state().view.filter.types).toEqual(['talks']);
    expect(state().notices.map(({ problems }) => problems.map(({ key }) => key))).toEqual([
      ['min'],
    ]);
    expect(browser.entries).toEqual(['?utm=x', '?types=talks&ref=y']);
  });

  test('is left alone after the binding is stopped', () => {
    const { browser, state, stop } = open('');
    state().act(in2018, 'replace');
    stop();
    browser.rest();
    state().act(toggleType('summit'), 'push');
    expect(browser.entries).toEqual(['']);
    browser.push('?types=talks');
    browser.moveInPage();
    expect(state().view.filter.types).toEqual(['summit']);
  });
});
