import { describe, expect, test } from 'vitest';
import type { Dataset, Relation, TimelineEvent } from '../../../src/model/dataset.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { earlierOf, otherEnd } from '../../../src/model/relation.ts';
import {
  chainOf,
  MOST_CHAIN_EVENTS,
  MOST_STEPS,
  selectArcs,
  selectChain,
  selectChained,
} from '../../../src/state/chain.ts';
import { relationsAmong, relationsOf } from '../../../src/state/relations.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { smallDataset } from './smallDataset.ts';

const { dataset: published } = loadedDataset();
const DECLARATION = '2018-pyongyang-declaration';

/** Events a, b, c… in time, each with its relations. */
function related(relations: Readonly<Record<string, readonly Relation[]>>): Dataset {
  const [base] = smallDataset.events;
  if (base === undefined) throw new Error('no event');
  const events = Object.entries(relations).map(
    ([id, of]): TimelineEvent => ({ ...base, id, relations: of }),
  );
  return { ...smallDataset, events };
}
const depths = (dataset: Dataset, id: string) =>
  chainOf(dataset, id).map((step) => [step.id, step.depth, step.from]);

describe('a chain', () => {
  test('goes back to what came before and on to what came after, the nearest first', () => {
    const dataset = related({
      a: [],
      b: [{ id: 'a', kind: 'follows' }],
      c: [{ id: 'd', kind: 'led-to' }],
      d: [{ id: 'b', kind: 'responds-to' }],
      e: [{ id: 'd', kind: 'breaks' }],
      f: [{ id: 'e', kind: 'implements' }],
    });
    expect(depths(dataset, 'd')).toEqual([
      ['b', -1, 'd'],
      ['c', -1, 'd'],
      ['e', 1, 'd'],
      ['a', -2, 'b'],
      ['f', 2, 'e'],
    ]);
  });

  test('leaves out cousins: what else came of the same event', () => {
    const dataset = related({
      a: [
        { id: 'b', kind: 'led-to' },
        { id: 'c', kind: 'led-to' },
      ],
      b: [],
      c: [],
    });
    expect(depths(dataset, 'b')).toEqual([['a', -1, 'b']]);
  });

  test('ends where relations run in a ring, and names each event once', () => {
    const dataset = related({
      a: [{ id: 'b', kind: 'led-to' }],
      b: [{ id: 'c', kind: 'led-to' }],
      c: [{ id: 'a', kind: 'led-to' }],
    });
    expect(depths(dataset, 'a')).toEqual([
      ['c', -1, 'a'],
      ['b', 1, 'a'],
    ]);
  });

  test('passes over a relation to an event that the data lacks', () => {
    expect(depths(related({ a: [{ id: 'gone', kind: 'led-to' }] }), 'a')).toEqual([]);
  });

  test('keeps to its steps and its events, and counts the rest', () => {
    for (const { id } of published.events) {
      const { steps, more } = selectChain(published, id);
      expect(steps.length).toBeLessThanOrEqual(MOST_CHAIN_EVENTS);
      expect(steps.every(({ depth }) => Math.abs(depth) <= MOST_STEPS)).toBe(true);
      expect(steps.length + more).toBe(chainOf(published, id).length);
    }
    expect(selectChain(published, '2000-inter-korean-summit').more).toBeGreaterThan(0);
  });

  test('is joined all the way: each step hangs by its relation on one that is nearer', () => {
    for (const { id } of published.events) {
      const depthOf = new Map([[id, 0]]);
      for (const step of chainOf(published, id)) {
        expect(otherEnd(step.via, step.from)).toBe(step.id);
        expect(earlierOf(step.via) === step.id).toBe(step.depth < 0);
        expect(Math.abs(depthOf.get(step.from) ?? Infinity)).toBe(Math.abs(step.depth) - 1);
        depthOf.set(step.id, step.depth);
      }
    }
  });

  test('of the September 2018 declaration holds the summit before and what it set in motion', () => {
    const ids = selectChain(published, DECLARATION).steps.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        '2018-september-summit',
        '2018-panmunjom-declaration',
        '2018-comprehensive-military-agreement',
        '2018-kaesong-kumgang-clause',
        '2018-rail-road-groundbreaking',
        '2019-north-leaves-liaison-office',
        '2024-cma-full-suspension',
      ]),
    );
  });
});

describe('the relations that are drawn', () => {
  const view = { event: DECLARATION, chain: false, filter: NO_FILTER };

  test('are those of the open event', () => {
    expect(selectArcs(published, view)).toEqual(relationsOf(published, DECLARATION));
  });

  test('are all among the chain that the view follows', () => {
    const chained = selectChained(published, DECLARATION, true);
    const arcs = selectArcs(published, { ...view, chain: true });
    expect(arcs).toEqual(relationsAmong(published, chained));
    expect(arcs.length).toBeGreaterThan(relationsOf(published, DECLARATION).length);
    expect(chained.has(DECLARATION)).toBe(true);
  });

  test('are those within the thread that is shown alone, each once', () => {
    const filter = { ...NO_FILTER, threads: ['kumgang-tours'] };
    const arcs = selectArcs(published, { event: undefined, chain: true, filter });
    const inThread = new Set(
      published.events
        .filter(({ threads }) => threads.includes('kumgang-tours'))
        .map(({ id }) => id),
    );
    expect(arcs.length).toBeGreaterThan(20);
    expect(arcs.every(({ from, to }) => inThread.has(from) && inThread.has(to))).toBe(true);
    expect(new Set(arcs.map(({ from, to, kind }) => `${from} ${kind} ${to}`)).size).toBe(
      arcs.length,
    );
  });

  test('are none without an open event and without a thread alone', () => {
    expect(selectArcs(published, { ...view, event: undefined })).toEqual([]);
    expect(selectChained(published, undefined, true).size).toBe(0);
    expect(selectChained(published, DECLARATION, false).size).toBe(0);
  });
});
