import { describe, expect, test } from 'vitest';
import { createTimelineStore } from '../../../src/state/timelineStore.ts';
import { panBy, setLanes, toggleType } from '../../../src/state/viewActions.ts';
import type { UrlProblem } from '../../../src/state/viewFields.ts';
import { smallDataset, startView } from './smallDataset.ts';

const create = (problems: readonly UrlProblem[] = []) =>
  createTimelineStore({ dataset: smallDataset, initial: startView, problems });
const problem: UrlProblem = { key: 'min', value: '9', reason: 'not-a-choice' };

describe('a timeline store', () => {
  test('steps through actions and remembers how the address is to follow', () => {
    const store = create();
    store.getState().act(toggleType('summit'), 'push');
    expect(store.getState().view.filter.types).toEqual(['summit']);
    expect(store.getState().lastStep).toBe('push');
    store.getState().undo();
    expect(store.getState().view).toBe(startView);
    expect(store.getState().lastStep).toBe('replace');
    store.getState().redo();
    expect(store.getState().view.filter.types).toEqual(['summit']);
  });

  test('calls no listener where nothing changes', () => {
    const store = create();
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.getState().act(setLanes('group'), 'push');
    store.getState().replaceView({ ...startView });
    store.getState().undo();
    store.getState().redo();
    expect(calls).toBe(0);
    store.getState().act(setLanes('type'), 'push');
    expect(calls).toBe(1);
  });

  test('takes back a whole drag at once', () => {
    const store = create();
    for (const days of [1, 1, 1]) store.getState().act(panBy(days), 'replace', 'drag-1');
    store.getState().undo();
    expect(store.getState().view).toBe(startView);
  });

  test('takes back what Back brought', () => {
    const store = create();
    store.getState().act(toggleType('summit'), 'push');
    store.getState().replaceView(startView);
    store.getState().undo();
    expect(store.getState().view.filter.types).toEqual(['summit']);
  });

  test('keeps its selectors fed: an untouched part of the view stays the same object', () => {
    const store = create();
    store.getState().act(panBy(30), 'replace');
    expect(store.getState().view.filter).toBe(startView.filter);
  });

  test('shares nothing with another one', () => {
    const [one, other] = [create(), create()];
    one.getState().act(toggleType('summit'), 'push');
    expect(other.getState().view).toBe(startView);
    expect(other.getState().past).toEqual([]);
  });
});

describe('notices', () => {
  test('say the ignored values of the first link until dismissed', () => {
    const store = create([problem]);
    expect(store.getState().notices).toEqual([{ id: 1, problems: [problem] }]);
    store.getState().dismissNotice(1);
    expect(store.getState().notices).toEqual([]);
  });

  test('are dismissed one by one', () => {
    const store = create([problem]);
    store.getState().notify([{ ...problem, value: '0' }]);
    store.getState().dismissNotice(1);
    expect(store.getState().notices.map(({ problems }) => problems[0]?.value)).toEqual(['0']);
  });

  test('are not made of no problems', () => {
    const store = create();
    store.getState().notify([]);
    expect(store.getState().notices).toEqual([]);
  });
});

test('details load, fail or arrive', () => {
  const store = create();
  expect(store.getState().details).toBe('loading');
  store.getState().setDetails('failed');
  expect(store.getState().details).toBe('failed');
  const details = new Map([['2000-summit', { sources: [], notes: { en: '', ko: '' } }]]);
  store.getState().setDetails(details);
  expect(store.getState().details).toBe(details);
});
