import { describe, expect, test } from 'vitest';
import { sameView } from '../../../src/model/view.ts';
import { windowDays } from '../../../src/model/window.ts';
import { areShown, showEvents } from '../../../src/state/showEvents.ts';
import { createTimelineStore } from '../../../src/state/timelineStore.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { syncUrl } from '../../../src/state/urlSync.ts';
import { panBy, setLang, setTheme, setWindow, toggleType } from '../../../src/state/viewActions.ts';
import { decodeView, printView } from '../../../src/state/viewUrl.ts';
import { endWalk, goToStep, startWalk, walkPlaceOf } from '../../../src/state/walk.ts';
import { createFakeBrowser } from './fakeBrowser.ts';
import { dayOf, smallContext, smallDataset, startView } from './smallDataset.ts';

const begin = startWalk(startView, smallDataset);

describe('the walk', () => {
  test('starts with the view of its first step', () => {
    expect(begin.walk).toBe('begin');
    expect(begin).toMatchObject({ event: '2000-summit', filter: { types: ['summit'] } });
    expect(begin.window).toEqual({ start: dayOf('2000'), end: dayOf('2001') });
  });

  test('keeps language and theme from step to step, and nothing else', () => {
    const reader = setTheme('dark')(setLang('ko')(begin, smallDataset), smallDataset);
    const end = goToStep('end')(toggleType('talks')(reader, smallDataset), smallDataset);
    expect(end).toEqual({
      ...startView,
      lang: 'ko',
      theme: 'dark',
      walk: 'end',
      series: ['trade'],
      at: dayOf('2026-05-31'),
    });
  });

  test('knows its place and the ways on', () => {
    expect(walkPlaceOf(begin, smallDataset)).toMatchObject({
      number: 1,
      count: 2,
      previous: undefined,
      next: 'end',
      isLeft: false,
    });
    expect(walkPlaceOf(goToStep('end')(begin, smallDataset), smallDataset)).toMatchObject({
      number: 2,
      previous: 'begin',
      next: undefined,
    });
    expect(walkPlaceOf(startView, smallDataset)).toBeUndefined();
  });

  test('stays at its step when the reader moves on, and says so', () => {
    const moved = panBy(10)(begin, smallDataset);
    expect(moved.walk).toBe('begin');
    expect(walkPlaceOf(moved, smallDataset)?.isLeft).toBe(true);
    expect(walkPlaceOf(setLang('ko')(begin, smallDataset), smallDataset)?.isLeft).toBe(false);
  });

  test('ends where it is', () => {
    expect(endWalk(begin, smallDataset)).toEqual({ ...begin, walk: undefined });
  });

  test('refuses a step that it lacks, and does not start without steps', () => {
    expect(() => goToStep('middle')(startView, smallDataset)).toThrow('unknown step: middle');
    expect(startWalk(startView, { ...smallDataset, walk: [] })).toBe(startView);
  });
});

describe('the link of a step', () => {
  const unloaded = urlContextOf({ ...smallDataset, walk: [] }, 'en');

  test('is its id alone, as long as nothing else is shown', () => {
    expect(printView(begin, smallContext)).toBe('?walk=begin');
    expect(printView(panBy(1)(begin, smallDataset), smallContext)).toBe(
      '?from=2000-01-02&to=2001-01-01&types=summit&event=2000-summit&walk=begin',
    );
  });

  test('names everything where it is shared', () => {
    expect(printView(begin, smallContext, { full: true })).toBe(
      '?from=2000&to=2000&types=summit&event=2000-summit&walk=begin&lang=en',
    );
  });

  test('before the walk is loaded names what it shows, and means the same after', () => {
    for (const view of [begin, { ...startView, walk: 'begin' }]) {
      const link = printView(view, unloaded);
      expect(link).toContain('from=');
      expect(sameView(decodeView(link, smallContext).view, view)).toBe(true);
    }
  });

  test('in the address follows the dataset as it grows', () => {
    const browser = createFakeBrowser('');
    const store = createTimelineStore({
      dataset: { ...smallDataset, walk: [] },
      initial: startView,
    });
    syncUrl(store, browser, () => urlContextOf(store.getState().dataset, 'en'));
    store.getState().setSupplement(smallDataset);
    store.getState().act(startWalk, 'push');
    store.getState().act(goToStep('end'), 'push');
    expect(browser.entries).toEqual(['', '?walk=begin', '?walk=end']);
    browser.back();
    expect(sameView(store.getState().view, begin)).toBe(true);
  });
});

describe('events that a reader asks to see', () => {
  const events = (...ids: string[]) => smallDataset.events.filter(({ id }) => ids.includes(id));
  const in2018 = setWindow({ start: dayOf('2018'), end: dayOf('2019') })(startView, smallDataset);

  test('change nothing where they are on screen', () => {
    const shown = showEvents(['2018-talks'])(in2018, smallDataset);
    expect(sameView(shown, in2018)).toBe(true);
    expect(areShown(in2018, smallDataset, events('2018-talks'))).toBe(true);
    expect(areShown(in2018, smallDataset, events('2018-talks', '2007-summit'))).toBe(false);
  });

  test('move a window that is long enough, and lengthen one that is not', () => {
    const moved = showEvents(['2007-summit'])(in2018, smallDataset);
    expect(windowDays(moved.window)).toBe(365);
    expect(areShown(moved, smallDataset, events('2007-summit'))).toBe(true);
    const longer = showEvents(['2000-summit', '2018-talks'])(in2018, smallDataset);
    expect(windowDays(longer.window)).toBeGreaterThan(18 * 365);
    expect(areShown(longer, smallDataset, events('2000-summit', '2018-talks'))).toBe(true);
  });

  test('drop a filter that hides one of them', () => {
    const filtered = toggleType('talks')(in2018, smallDataset);
    expect(showEvents(['2018-talks'])(filtered, smallDataset).filter.types).toEqual(['talks']);
    expect(showEvents(['2018-singapore'])(filtered, smallDataset).filter.types).toEqual([]);
  });

  test('have to be known', () => {
    expect(() => showEvents(['nobody'])(in2018, smallDataset)).toThrow('unknown event: nobody');
  });
});
