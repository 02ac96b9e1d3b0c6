import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import type { Filter } from '../../../src/model/filter.ts';
import { LANE_MODES, SHOWS, SORTS, sameView, type View } from '../../../src/model/view.ts';
import {
  setAt,
  setChain,
  setQuery,
  setShow,
  setSort,
  toggleCompare,
  toggleSeries,
} from '../../../src/state/exploreActions.ts';
import { selectInWindow, selectMatching } from '../../../src/state/selectors.ts';
import { isolateThread } from '../../../src/state/threadActions.ts';
import { createTimelineStore } from '../../../src/state/timelineStore.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { syncUrl } from '../../../src/state/urlSync.ts';
import {
  chooseGroup,
  clearFilters,
  fitAll,
  panBy,
  selectEvent,
  setArticle,
  setLanes,
  setLang,
  setMin,
  stepEvent,
  toggleParty,
  togglePin,
  toggleThread,
  toggleType,
  type ViewAction,
  zoomBy,
} from '../../../src/state/viewActions.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { goToStep } from '../../../src/state/walk.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { createFakeBrowser } from './fakeBrowser.ts';

const { dataset } = loadedDataset();
const context = () => urlContextOf(dataset, 'en');
const QUERIES = ['summit', '개성', 'Kim Jong-un', '2018', 'ㅅㅎㄷ', 'kaesng', 'zzzz', ''];
const STEPS = 5000;
/** Fewer than the steps that undo remembers. */
const RUN = 250;

const { vocabulary, events } = dataset;
const { types, threads, parties, groups } = vocabulary;

/** The same numbers for the same seed. */
function createRandom(seed: number) {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { below, pick };
}
type Random = ReturnType<typeof createRandom>;

const pushedSteps = ({ pick, below }: Random): readonly ViewAction[] => [
  toggleType(pick(types).id),
  toggleThread(pick(threads).id),
  toggleParty(pick(parties).id),
  chooseGroup(pick(groups).id),
  setMin(1 + below(5)),
  setArticle(below(2) === 0),
  clearFilters,
  clearFilters,
  isolateThread(pick(threads).id),
  selectEvent(pick(events).id),
  selectEvent(undefined),
  stepEvent(1),
  stepEvent(-1),
  setLanes(pick(LANE_MODES)),
  setLang(pick(['en', 'ko'] as const)),
  setShow(pick(SHOWS)),
  setSort(pick(SORTS)),
  toggleSeries(pick(dataset.seriesIds)),
  setChain(below(2) === 0),
  toggleCompare(below(3) === 0),
  goToStep(pick(dataset.walkIds)),
];

const replacedSteps = ({ pick, below }: Random): readonly ViewAction[] => [
  setQuery(pick(QUERIES)),
  setAt(pick(events).extent.first),
  setAt((below(60_000) - 20_000) as Day),
  setAt(undefined),
  panBy(below(4000) - 2000),
  zoomBy(0.3 + below(30) / 10),
  fitAll,
  togglePin(pick(events).id),
];

const any = (chosen: readonly string[], has: readonly string[]): boolean =>
  chosen.length === 0 || has.some((id) => chosen.includes(id));

const idsOf = (some: readonly { readonly id: string }[]): string =>
  some.map(({ id }) => id).join(' ');

/** The filter said once more, in the plainest words; a search text is left to the search itself. */
const expectedIds = (filter: Filter): string => {
  const found = filter.q === '' ? undefined : dataset.search?.find(filter.q);
  return idsOf(
    events.filter(
      (event) =>
        event.importance >= filter.min &&
        (!filter.article || event.article.length > 0) &&
        any(filter.types, [event.type]) &&
        any(filter.threads, event.threads) &&
        any(filter.parties, event.parties) &&
        (found === undefined || found.includes(event.id)),
    ),
  );
};

function expectSound(view: View, hasSelected: boolean): void {
  const matching = selectMatching(dataset, view.filter);
  expect(idsOf(matching)).toBe(expectedIds(view.filter));
  const shown = selectInWindow(dataset, view.filter, view.window);
  expect(idsOf(shown)).toBe(
    idsOf(matching.filter(({ extent }) => isInWindow(extent, view.window))),
  );
  const selected = events.find(({ id }) => id === view.event);
  if (view.event !== undefined) expect(selected).toBeDefined();
  // Whoever opens an event sees it: the window holds it.
  if (hasSelected && selected) expect(isInWindow(selected.extent, view.window)).toBe(true);
}

test(`${STEPS} random steps over the published data keep list, link and undo in step`, () => {
  let taken = 0;
  for (let seed = 1; taken < STEPS; seed += 1) {
    const random = createRandom(seed * 7919);
    const browser = createFakeBrowser('?lang=en');
    const start = decodeView('?lang=en', context()).view;
    const store = createTimelineStore({ dataset, initial: start, supplement: 'loaded' });
    const stop = syncUrl(store, browser, context);
    for (let step = 0; step < RUN; step += 1, taken += 1) {
      const isPushed = random.below(3) > 0;
      const before = store.getState().view;
      const action = random.pick(isPushed ? pushedSteps(random) : replacedSteps(random));
      store.getState().act(action, isPushed ? 'push' : 'replace');
      const { view } = store.getState();
      expectSound(view, view.event !== before.event);
      if (step % 10 > 0) continue;
      browser.rest();
      expect(sameView(decodeView(browser.getSearch(), context()).view, view)).toBe(true);
    }
    const end = store.getState().view;
    const { length } = store.getState().past;
    expect(length).toBeGreaterThan(RUN / 2);
    for (let step = 0; step < length; step += 1) store.getState().undo();
    expect(sameView(store.getState().view, start)).toBe(true);
    for (let step = 0; step < length; step += 1) store.getState().redo();
    expect(sameView(store.getState().view, end)).toBe(true);
    stop();
  }
  expect(taken).toBe(STEPS);
});
