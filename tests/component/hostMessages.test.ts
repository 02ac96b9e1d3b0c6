import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectHost } from '../../src/entries/embed/hostMessages.ts';
import { createTimelineStore } from '../../src/state/timelineStore.ts';
import { urlContextOf } from '../../src/state/urlContext.ts';
import { decodeView } from '../../src/state/viewUrl.ts';
import { EMBED_TELLS, HOST_ASKS } from '../fixtures/hostMessages.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An embed in a frame that shows the view of `EMBED_TELLS.ready`, and the window around it. */
function frame() {
  const { dataset } = loadedDataset();
  const { view } = decodeView(EMBED_TELLS.ready.view, urlContextOf(dataset, 'en'));
  const store = createTimelineStore({ dataset, initial: view });
  const told: unknown[] = [];
  const ignored: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const root = document.createElement('div');
  root.append('drawn');
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 640, EMBED_TELLS.height.height),
  );
  const inner = {
    parent,
    document,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const stop = connectHost({
    window: inner as unknown as Window,
    store,
    address: { href: 'https://example.org/embed/', search: '', hash: '' },
    root,
    onIgnored: (problems) => ignored.push(problems),
  });
  const ask = (data: unknown, source: unknown = parent): void => {
    const message = new Event('message');
    window.dispatchEvent(Object.assign(message, { data, source }));
    vi.runAllTimers();
  };
  return { store, told, ignored, ask, stop };
}

describe('an embed, to the loaders of all days', () => {
  test('tells its height and that it is ready, in the words that were agreed', () => {
    const { told, stop } = frame();
    expect(told).toContainEqual(EMBED_TELLS.height);
    expect(told).toContainEqual(EMBED_TELLS.ready);
    stop();
  });

  test('shows the view that it is asked for, and tells it once it has come to rest', () => {
    const { store, told, ask, stop } = frame();
    ask(HOST_ASKS.view);
    expect(store.getState().view).toMatchObject({ lang: 'ko', filter: { types: ['reunion'] } });
    expect(told.at(-1)).toEqual(EMBED_TELLS.view);
    stop();
  });

  test('opens and closes an event as it is asked to, and tells both', () => {
    const { store, told, ask, stop } = frame();
    ask(HOST_ASKS.open);
    expect(store.getState().view.event).toBe(HOST_ASKS.open.event);
    expect(told).toContainEqual(EMBED_TELLS.opened);
    expect(told).not.toContainEqual(EMBED_TELLS.closed);
    ask(HOST_ASKS.close);
    expect(store.getState().view.event).toBeUndefined();
    expect(told).toContainEqual(EMBED_TELLS.closed);
    stop();
  });

  test('opens no event that its data does not have', () => {
    const { store, ask, stop } = frame();
    ask(HOST_ASKS.open);
    const before = store.getState().view;
    ask({ ...HOST_ASKS.open, event: 'no-such-event' });
    expect(store.getState().view).toBe(before);
    stop();
  });

  test('says of the view that it was asked for last what of it is ignored, of none before', () => {
    const { store, ignored, ask, stop } = frame();
    store.getState().notify([{ key: 'q', value: 'x', reason: 'repeated' }]);
    ask({ ...HOST_ASKS.view, view: '?types=nothing&typs=summit&chrome=none&lang=en' });
    expect(ignored).toEqual([
      [
        { key: 'typs', value: 'summit', reason: 'unknown-key' },
        { key: 'types', value: 'nothing', reason: 'unknown-id' },
      ],
    ]);
    expect(store.getState().notices).toEqual([]);
    ask(HOST_ASKS.view);
    expect(ignored.at(-1)).toEqual([]);
    stop();
  });

  test('grants no wish of another window', () => {
    const { store, ask, stop } = frame();
    const before = store.getState().view;
    ask(HOST_ASKS.view, window);
    expect(store.getState().view).toBe(before);
    stop();
  });

  test('hears nothing once it is disconnected', () => {
    const { store, told, ask, stop } = frame();
    stop();
    const before = [...told];
    ask(HOST_ASKS.open);
    expect(store.getState().view.event).toBeUndefined();
    expect(told).toEqual(before);
  });
});
