import { describe, expect, test } from 'vitest';
import { type Intent, keyToIntent } from '../../../src/app/chartKeys.ts';
import { moveFocus } from '../../../src/app/roving.ts';
import { NO_FILTER } from '../../../src/model/filter.ts';
import { planOf } from '../layout/scenes.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();
const filter = { ...NO_FILTER, types: ['summit', 'reunion'] };
const plan = planOf(dataset, { filter, lanes: 'type' });
const key = (name: string, shiftKey = false): Intent => {
  const intent = keyToIntent({
    key: name,
    shiftKey,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
  });
  if (intent === undefined) throw new Error(`no intent for ${name}`);
  return intent;
};
const press = (from: string | undefined, ...names: string[]): string | undefined =>
  names.reduce<string | undefined>((id, name) => moveFocus(plan, id, key(name)), from);

describe('keys in the chart', () => {
  test('move along a lane in time', () => {
    expect(press('2018-april-summit', 'ArrowRight')).toBe('2018-may-summit');
    expect(press('2018-april-summit', 'ArrowLeft')).toBe('2007-inter-korean-summit');
  });

  test('move to the nearest event of the next lane and back', () => {
    expect(press('2018-september-summit', 'ArrowDown')).toBe('2018-reunion-21');
    expect(press('2018-reunion-21', 'ArrowUp')).toBe('2018-september-summit');
  });

  test('stay where there is no further lane or event', () => {
    const first = press('2018-april-summit', 'Home');
    expect(first).toBe('2000-inter-korean-summit');
    expect(press(first, 'ArrowLeft')).toBe(first);
    expect(press(first, 'ArrowUp')).toBe(first);
  });

  test('jump ten years and to the ends of the lane', () => {
    expect(press('2007-inter-korean-summit', 'PageDown')).toBe('2018-april-summit');
    expect(press('2000-inter-korean-summit', 'End')).toBe('2019-panmunjom-three-way');
  });

  test('enter at the first event of the first lane', () => {
    expect(press(undefined, 'ArrowRight')).toBe('2000-inter-korean-summit');
  });

  test('reach every event by arrows alone', () => {
    const reached = new Set<string>();
    for (const lane of plan.lanes) {
      let id = lane.placed[0]?.sized.event.id;
      while (id !== undefined && !reached.has(id)) {
        reached.add(id);
        id = press(id, 'ArrowRight');
      }
    }
    expect(reached.size).toBe(plan.matching.length);
  });
});

describe('keyToIntent', () => {
  test('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
      expect(keyToIntent({ key: '0', ...none, [modifier]: true })).toBeUndefined();
    }
  });

  test('pans with Shift and arrow, zooms with plus and minus, fits with 0', () => {
    expect(key('ArrowLeft', true)).toEqual({ kind: 'pan', by: -1 });
    expect(key('+', true)).toEqual({ kind: 'zoom', by: 1 });
    expect(key('-')).toEqual({ kind: 'zoom', by: -1 });
    expect(key('0')).toEqual({ kind: 'fit' });
  });
});
