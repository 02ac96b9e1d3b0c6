import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layoutTimeline.ts';
import { isInWindow } from '../../../src/model/extent.ts';
import { datasetOf, type EventSeed, eventSeed, randomWindow } from './randomDatasets.ts';
import { planOf, USUAL_WIDTH } from './scenes.ts';

const seeds = fc.array(eventSeed, { minLength: 1, maxLength: 150, size: 'max' });

describe('the events of a window', () => {
  test('are those of which any possible day lies in it, each drawn or counted once', () => {
    fc.assert(
      fc.property(seeds, randomWindow, (some, window) => {
        const dataset = datasetOf(some);
        const { lanes, counts } = layoutTimeline(planOf(dataset), window, USUAL_WIDTH);
        const shown = lanes.flatMap(({ marks, chips }) => [
          ...marks.map(({ id }) => id),
          ...chips.flatMap(({ events }) => events),
        ]);
        const inside = dataset.events.filter(({ extent }) => isInWindow(extent, window));
        expect(shown.toSorted()).toEqual(inside.map(({ id }) => id).toSorted());
        const before = dataset.events.filter(({ extent }) => extent.last < window.start);
        expect(counts.before).toBe(before.length);
      }),
    );
  });

  test('are counted where their mark would stand, or at the edge beyond which it would', () => {
    fc.assert(
      fc.property(seeds, randomWindow, (some, window) => {
        const dataset = datasetOf(some);
        const anchors = new Map(dataset.events.map(({ id, extent }) => [id, extent.anchor]));
        const { lanes } = layoutTimeline(planOf(dataset), window, USUAL_WIDTH);
        for (const chip of lanes.flatMap(({ chips }) => chips)) {
          const days = chip.events.map((id) => Math.floor(anchors.get(id) ?? Number.NaN));
          expect(days).toEqual(days.toSorted((a, b) => a - b));
          for (const day of days) {
            const shown = Math.min(Math.max(day, window.start), window.end - 1);
            expect(shown).toBeGreaterThanOrEqual(chip.first);
            expect(shown).toBeLessThanOrEqual(chip.last);
          }
        }
      }),
    );
  });
});

describe('of events that are alike', () => {
  const seed: EventSeed = {
    date: '2000-06-15',
    type: 'w',
    importance: 3,
    words: 12,
    thread: 'one',
  };
  const rowsOn = (dates: readonly string[]) => {
    const plan = planOf(datasetOf(dates.map((date) => ({ ...seed, date }))), { lanes: 'none' });
    return plan.lanes[0]?.placed.map(({ sized, row }) => [sized.event.id, row]);
  };

  test('the earlier chooses its row first', () => {
    expect(rowsOn(['2000-06-16', '2000-06-15'])).toEqual([
      ['event-1', 0],
      ['event-0', 1],
    ]);
  });

  test('on one day the first by id chooses its row first', () => {
    expect(rowsOn(['2000-06-15', '2000-06-15'])).toEqual([
      ['event-0', 0],
      ['event-1', 1],
    ]);
  });
});
