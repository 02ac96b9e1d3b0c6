import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { SHOWS, SORTS, sameView, type View } from '../../../src/model/view.ts';
import {
  setAt,
  setChain,
  setQuery,
  setShow,
  setSort,
  toggleCompare,
  toggleSeries,
} from '../../../src/state/exploreActions.ts';
import { isolateThread } from '../../../src/state/threadActions.ts';
import { createTimelineStore, type StepHow } from '../../../src/state/timelineStore.ts';
import { syncUrl } from '../../../src/state/urlSync.ts';
import {
  chooseGroup,
  clearFilters,
  fitAll,
  panBy,
  selectEvent,
  setLanes,
  setLang,
  stepEvent,
  togglePin,
  toggleThread,
  toggleType,
  type ViewAction,
  zoomBy,
} from '../../../src/state/viewActions.ts';
import { decodeView, printView } from '../../../src/state/viewUrl.ts';
import { createFakeBrowser } from './fakeBrowser.ts';
import { smallContext, smallDataset, startView } from './smallDataset.ts';

const setUp = () => {
  const browser = createFakeBrowser('?utm=x');
  const store = createTimelineStore({ dataset: smallDataset, initial: startView });
  syncUrl(store, browser, () => smallContext);
  return { browser, state: () => store.getState() };
};
type Timeline = ReturnType<typeof setUp>;
/** The model: the views that undo walks back through, the present one last, and those to redo. */
interface Expected {
  past: readonly View[];
  future: readonly View[];
  /** The gesture that the last step belongs to. */
  gesture: string | undefined;
}
const present = ({ past }: Expected): View => past.at(-1) ?? startView;

const atDay = (day: number | undefined): ViewAction => setAt(day as Day | undefined);

const ids = smallDataset.events.map(({ id }) => id);
const pushed: fc.Arbitrary<ViewAction> = fc.oneof(
  fc.constantFrom(...smallContext.types).map(toggleType),
  fc.constantFrom(...smallContext.threads).map(toggleThread),
  fc.constantFrom(...smallContext.threads).map(isolateThread),
  fc.constantFrom('dialogue', 'security').map(chooseGroup),
  fc.constant(clearFilters),
  fc.option(fc.constantFrom(...ids), { nil: undefined }).map(selectEvent),
  fc.constantFrom(stepEvent(1), stepEvent(-1), stepEvent(1, 'dialogue')),
  fc.constantFrom(setLanes('thread'), setLanes('none'), setLang('ko'), setLang('en')),
  fc.constantFrom(...SHOWS).map(setShow),
  fc.constantFrom(...SORTS).map(setSort),
  fc.constantFrom(...smallContext.series).map(toggleSeries),
  fc.constantFrom(setChain(true), setChain(false), toggleCompare(true), toggleCompare(false)),
);
const replaced: fc.Arbitrary<ViewAction> = fc.oneof(
  fc.integer({ min: -4000, max: 4000 }).map(panBy),
  fc.constantFrom(zoomBy(0.2), zoomBy(4), fitAll),
  fc.constantFrom(...ids).map(togglePin),
  fc.constantFrom('s', 'su', 'summit', '2000', '정상', ' ', '').map(setQuery),
  fc.option(fc.integer({ min: -20_000, max: 30_000 }), { nil: undefined }).map(atDay),
);

type UseCommand = fc.Command<Expected, Timeline>;
const always = (): boolean => true;

const act = (action: ViewAction, how: StepHow, gesture: string | undefined): UseCommand => ({
  check: always,
  run: (model, { state }) => {
    const before = present(model);
    state().act(action, how, gesture);
    const after = action(before, smallDataset);
    expect(sameView(state().view, after)).toBe(true);
    if (sameView(before, after)) return;
    const isContinued = gesture !== undefined && gesture === model.gesture;
    const past = isContinued ? model.past.slice(0, -1) : model.past;
    const isUndoing = isContinued && sameView(present({ ...model, past }), after);
    model.past = isUndoing ? past : [...past, after];
    model.future = [];
    model.gesture = isUndoing ? undefined : gesture;
    expect(state().past).toHaveLength(model.past.length - 1);
  },
  toString: () => `${how} ${gesture ?? ''}`,
});

const walk = (how: 'undo' | 'redo'): UseCommand => ({
  check: ({ past, future }) => (how === 'undo' ? past.length > 1 : future.length > 0),
  run: (model, { state }) => {
    state()[how]();
    const view = present(model);
    if (how === 'undo') {
      model.past = model.past.slice(0, -1);
      model.future = [...model.future, view];
    } else {
      model.past = [...model.past, ...model.future.slice(-1)];
      model.future = model.future.slice(0, -1);
    }
    model.gesture = undefined;
    expect(sameView(state().view, present(model))).toBe(true);
  },
  toString: () => how,
});

/** Back and Forward show what the entry says, as one more step. */
const browse = (how: 'back' | 'forward'): UseCommand => ({
  check: always,
  run: (model, { browser, state }) => {
    browser.rest();
    browser[how]();
    const { view } = decodeView(browser.getSearch(), smallContext);
    expect(sameView(state().view, view)).toBe(true);
    if (sameView(view, present(model))) return;
    model.past = [...model.past, view];
    model.future = [];
    model.gesture = undefined;
  },
  toString: () => how,
});

const rest: UseCommand = {
  check: always,
  run: (_model, { browser, state }) => {
    browser.rest();
    const kept = [['utm', 'x']] as const;
    expect(browser.getSearch()).toBe(printView(state().view, smallContext, { kept }));
  },
  toString: () => 'rest',
};

const commands: fc.Arbitrary<UseCommand>[] = [
  pushed.map((action) => act(action, 'push', undefined)),
  fc
    .tuple(replaced, fc.constantFrom(undefined, 'drag-1', 'wheel-2'))
    .map(([action, gesture]) => act(action, 'replace', gesture)),
  fc.constantFrom(walk('undo'), walk('redo'), browse('back'), browse('forward'), rest),
];

test('whatever is done, the address says the view, and undo and redo walk every step', () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 60 }), (given) => {
      const timeline = setUp();
      const model: Expected = { past: [startView], future: [], gesture: undefined };
      fc.modelRun(() => ({ model, real: timeline }), given);
      const { browser, state } = timeline;
      const end = state().view;
      const steps = model.past.length - 1;
      for (let step = 0; step < steps; step += 1) state().undo();
      expect(sameView(state().view, startView)).toBe(true);
      for (let step = 0; step < steps; step += 1) state().redo();
      expect(sameView(state().view, end)).toBe(true);
      browser.rest();
      expect(sameView(decodeView(browser.getSearch(), smallContext).view, end)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
