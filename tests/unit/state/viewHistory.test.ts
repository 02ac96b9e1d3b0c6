import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/model/view.ts';
import { panBy, toggleType } from '../../../src/state/viewActions.ts';
import {
  HISTORY_LIMIT,
  redoStep,
  startHistory,
  stepTo,
  undoStep,
  type ViewHistory,
} from '../../../src/state/viewHistory.ts';
import { smallDataset, startView } from './smallDataset.ts';

const panned = (days: number): View => panBy(days)(startView, smallDataset);
const filtered = toggleType('summit')(startView, smallDataset);
const start = startHistory(startView);
const steps = (...given: readonly (readonly [View, string?])[]): ViewHistory =>
  given.reduce((history, [view, gesture]) => stepTo(history, view, gesture), start);

describe('a step', () => {
  test('to the same view is none', () => {
    expect(stepTo(start, { ...startView, filter: { ...startView.filter } }, 'drag')).toBe(start);
  });

  test('is undone and redone', () => {
    const history = steps([filtered], [panned(5)]);
    expect(undoStep(history).view).toBe(filtered);
    expect(undoStep(undoStep(history)).view).toBe(startView);
    expect(redoStep(undoStep(history))).toEqual(history);
  });

  test('after an undo leaves nothing to redo', () => {
    const history = stepTo(undoStep(steps([filtered])), panned(5), undefined);
    expect(redoStep(history)).toBe(history);
  });

  test('is not there to undo at the start or to redo at the end', () => {
    expect(undoStep(start)).toBe(start);
    expect(redoStep(start)).toBe(start);
  });
});

describe('a gesture', () => {
  test('is one step however many views it passes', () => {
    const history = steps([filtered], [panned(1), 'drag-1'], [panned(2), 'drag-1']);
    expect(history.past).toEqual([startView, filtered]);
    expect(history.view).toEqual(panned(2));
  });

  test('is another step than the gesture or single step before', () => {
    const views = [panned(1), panned(2), panned(3), panned(4)] as const;
    const history = steps(
      [views[0], 'drag-1'],
      [views[1], 'drag-2'],
      [views[2]],
      [views[3], 'drag-2'],
    );
    expect(history.past).toEqual([startView, ...views.slice(0, 3)]);
  });

  test('that goes on after an undo is a new step', () => {
    const undone = undoStep(steps([filtered], [panned(1), 'drag-1']));
    expect(stepTo(undone, panned(2), 'drag-1').past).toEqual([startView, filtered]);
  });

  test('is no step where it ends as it began, and one again where it goes on', () => {
    const back = steps([panned(1), 'drag-1'], [panned(0), 'drag-1']);
    expect(back).toEqual(start);
    expect(stepTo(back, panned(3), 'drag-1').past).toEqual([startView]);
  });
});

test('the past holds five hundred steps and forgets the earliest', () => {
  const history = steps(
    ...Array.from({ length: 510 }, (_, index) => [panned(-1 - index)] as const),
  );
  expect(history.past).toHaveLength(HISTORY_LIMIT);
  expect(history.past[0]).toEqual(panned(-10));
});
