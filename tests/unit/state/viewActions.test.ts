import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, printDay } from '../../../src/model/day.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import type { View } from '../../../src/model/view.ts';
import { type TimeWindow, windowDays } from '../../../src/model/window.ts';
import {
  chooseGroup,
  clearFilters,
  dropFilter,
  fitAll,
  panBy,
  selectEvent,
  setArticle,
  setLanes,
  setMin,
  setWindow,
  stepEvent,
  toggleParty,
  togglePin,
  toggleThread,
  toggleType,
  type ViewAction,
  zoomBy,
} from '../../../src/state/viewActions.ts';
import { dayOf, smallDataset, startView } from './smallDataset.ts';

const viewAfter = (...actions: readonly ViewAction[]): View =>
  actions.reduce((view, action) => action(view, smallDataset), startView);
const days = ({ start, end }: TimeWindow): string =>
  `${printDay(start)} ${printDay(addDays(end, -1))}`;
const in2018: TimeWindow = { start: dayOf('2018'), end: dayOf('2019') };

describe('a type chip', () => {
  test('chooses its type alone where all are shown', () => {
    expect(viewAfter(toggleType('talks')).filter.types).toEqual(['talks']);
  });

  test('adds its type in the order of the vocabulary, and takes it away', () => {
    const two = [toggleType('reunion'), toggleType('summit')];
    expect(viewAfter(...two).filter.types).toEqual(['summit', 'reunion']);
    expect(viewAfter(...two, toggleType('reunion')).filter.types).toEqual(['summit']);
  });

  test('shows all again when it takes the last type away', () => {
    expect(viewAfter(toggleType('talks'), toggleType('talks'))).toEqual(startView);
  });

  test('pressed twice changes nothing, whatever is chosen', () => {
    const ids = smallDataset.vocabulary.types.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (types, id) => {
        const view = { ...startView, filter: { ...NO_FILTER, types } };
        const once = toggleType(id)(view, smallDataset);
        expect(once.filter.types).not.toEqual(types);
        expect(toggleType(id)(once, smallDataset)).toEqual(view);
      }),
    );
  });

  test('of a type that does not exist is an error of the program', () => {
    expect(() => viewAfter(toggleType('sumit'))).toThrow('unknown type: sumit');
    expect(() => viewAfter(toggleThread('kumgang-tour'))).toThrow('unknown thread: kumgang-tour');
    expect(() => viewAfter(toggleParty('uk'))).toThrow('unknown party: uk');
  });
});

describe('the name of a group', () => {
  test('chooses its types alone, and all again when they are chosen', () => {
    const group = chooseGroup('dialogue');
    expect(viewAfter(toggleType('nuclear'), group).filter.types).toEqual([
      'summit',
      'talks',
      'agreement',
    ]);
    expect(viewAfter(group, group).filter.types).toEqual([]);
    expect(viewAfter(group, toggleType('talks'), group).filter.types).toHaveLength(3);
    expect(() => viewAfter(chooseGroup('trade'))).toThrow('unknown group: trade');
  });
});

describe('the other filters', () => {
  test('are set, dropped one by one, and cleared together', () => {
    const all = [toggleThread('dialogue'), toggleParty('us'), setMin(4), setArticle(true)];
    const filter = {
      types: [],
      threads: ['dialogue'],
      parties: ['us'],
      q: '',
      article: true,
      min: 4,
    };
    expect(viewAfter(...all).filter).toEqual(filter);
    expect(viewAfter(...all, dropFilter('threads')).filter).toEqual({ ...filter, threads: [] });
    expect(viewAfter(...all, dropFilter('min')).filter).toEqual({ ...filter, min: 1 });
    expect(viewAfter(...all, clearFilters).filter).toEqual(NO_FILTER);
  });

  test('keep the least importance between 1 and 5', () => {
    expect(viewAfter(setMin(0)).filter.min).toBe(1);
    expect(viewAfter(setMin(9)).filter.min).toBe(5);
  });

  test('leave the window, the lanes and the open event alone', () => {
    const before = viewAfter(setWindow(in2018), setLanes('thread'), selectEvent('2018-talks'));
    const filtered = toggleType('summit')(before, smallDataset);
    expect(filtered).toEqual({ ...before, filter: { ...NO_FILTER, types: ['summit'] } });
  });
});

describe('opening an event', () => {
  test('leaves a window alone that holds it', () => {
    expect(viewAfter(setWindow(in2018), selectEvent('2018-talks')).window).toEqual(in2018);
  });

  test('centres a window of the same length on one outside', () => {
    const { event, window } = viewAfter(setWindow(in2018), selectEvent('2007-summit'));
    expect(event).toBe('2007-summit');
    expect(days(window)).toBe('2007-04-03 2008-04-01');
  });

  test('closes it without moving', () => {
    const view = viewAfter(setWindow(in2018), selectEvent('2007-summit'), selectEvent(undefined));
    expect(view.event).toBeUndefined();
    expect(windowDays(view.window)).toBe(365);
    expect(days(view.window)).toBe('2007-04-03 2008-04-01');
  });

  test('that does not exist is an error of the program', () => {
    expect(() => viewAfter(selectEvent('1066-hastings'))).toThrow('unknown event: 1066-hastings');
    expect(() => viewAfter(togglePin('1066-hastings'))).toThrow('unknown event: 1066-hastings');
  });
});

describe('stepping between events', () => {
  const from = (id: string, ...actions: readonly ViewAction[]): string | undefined =>
    viewAfter(selectEvent(id), ...actions).event;

  test('goes in time, events of one day by id', () => {
    expect(from('2000-summit', stepEvent(1))).toBe('2000-reunion');
    expect(from('2018-singapore', stepEvent(1))).toBe('2018-talks');
    expect(from('2018-talks', stepEvent(-1))).toBe('2018-singapore');
  });

  test('goes within a thread', () => {
    expect(from('2000-summit', stepEvent(1, 'leaders-summits'))).toBe('2007-summit');
    expect(from('2000-summit', stepEvent(-1, 'dialogue'))).toBe('1972-joint-statement');
  });

  test('passes by what the filter hides, also from a hidden event', () => {
    expect(from('2000-reunion', toggleType('summit'), stepEvent(1))).toBe('2007-summit');
    expect(from('2000-reunion', toggleType('summit'), stepEvent(-1))).toBe('2000-summit');
  });

  test('changes nothing at the end or without an open event', () => {
    const first = viewAfter(selectEvent('1972-joint-statement'));
    expect(stepEvent(-1)(first, smallDataset)).toBe(first);
    expect(stepEvent(1)(startView, smallDataset)).toBe(startView);
  });
});

describe('pins', () => {
  test('are added in the order of choice and taken away', () => {
    const two = [togglePin('2007-summit'), togglePin('2000-summit')];
    expect(viewAfter(...two).pins).toEqual(['2007-summit', '2000-summit']);
    expect(viewAfter(...two, togglePin('2007-summit')).pins).toEqual(['2000-summit']);
  });

  test('are twelve at most', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => togglePin(`test-${index + 1}`));
    expect(viewAfter(...twelve, togglePin('test-13')).pins).toEqual(viewAfter(...twelve).pins);
    expect(viewAfter(...twelve).pins).toHaveLength(12);
  });
});

describe('the window', () => {
  test('pans by days and stops at the limits with its length', () => {
    expect(days(viewAfter(setWindow(in2018), panBy(-365)).window)).toBe('2017-01-01 2017-12-31');
    expect(days(viewAfter(setWindow(in2018), panBy(-100_000)).window)).toBe(
      '1940-01-01 1940-12-30',
    );
  });

  test('zooms about its middle or a day', () => {
    expect(days(viewAfter(setWindow(in2018), zoomBy(3)).window)).toBe('2017-01-01 2019-12-31');
    const about = zoomBy(0.5, in2018.start);
    expect(viewAfter(setWindow(in2018), about).window.start).toBe(in2018.start);
    expect(windowDays(viewAfter(setWindow(in2018), zoomBy(0.0001)).window)).toBe(14);
  });

  test('fits all from the year of the first event to the end of the data with room for labels', () => {
    const { start, end } = viewAfter(setWindow(in2018), fitAll).window;
    expect(printDay(start)).toBe('1972-01-01');
    const covered = smallDataset.through + 1 - start;
    expect(end - start - covered).toBe(Math.ceil((covered * 160) / 1080));
    const empty = { ...smallDataset, events: [] };
    expect(fitAll(startView, empty).window).toEqual(startView.window);
  });
});
