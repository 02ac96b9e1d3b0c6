import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/layout/scene.ts';
import type { Lang } from '../../../src/model/bilingual.ts';
import { startOfYear } from '../../../src/model/day.ts';
import { defaultWindow, type TimeWindow } from '../../../src/model/window.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { sceneOf } from './scenes.ts';

const { dataset } = loadedDataset();

const years = (from: number, to: number): TimeWindow => ({
  start: startOfYear(from),
  end: startOfYear(to + 1),
});
const barOf = (scene: Scene, thread: string) => scene.bars.find((bar) => bar.thread === thread);
const textsOf = (scene: Scene, thread: string) =>
  barOf(scene, thread)?.stretches.map(({ status, text }) => [status, text?.text]);

describe('status bars in the default window', () => {
  const scene = sceneOf(dataset, defaultWindow(dataset.through));

  test('say when the Kumgang tours were suspended and the Kaesong complex was shut', () => {
    expect(textsOf(scene, 'kumgang-tours')).toContainEqual([
      'suspended',
      'suspended since 12 July 2008',
    ]);
    expect(textsOf(scene, 'kaesong-complex')).toContainEqual([
      'suspended',
      'suspended since 10 February 2016',
    ]);
  });

  test('say it in Korean', () => {
    const korean = sceneOf(dataset, defaultWindow(dataset.through), { lang: 'ko' });
    expect(textsOf(korean, 'kumgang-tours')).toContainEqual([
      'suspended',
      '2008년 7월 12일부터 중단',
    ]);
  });

  test('go on faded after the last day of the data', () => {
    const faded = scene.bars.filter((bar) => bar.stretches.some((stretch) => stretch.faded));
    expect(faded.map(({ thread }) => thread)).toEqual([
      'kumgang-tours',
      'kaesong-complex',
      'hotline',
      'military-agreement',
      'sanctions',
    ]);
    for (const bar of faded) {
      const stretch = bar.stretches.at(-1);
      expect(stretch?.box.x).toBe(scene.through?.x);
      expect(stretch?.text).toBeUndefined();
    }
  });

  test('close where a thread ended for good', () => {
    const closed = scene.bars.filter((bar) => bar.closed !== undefined);
    expect(closed.map(({ thread }) => thread)).toEqual(['liaison-office', 'roads-rail']);
  });

  test('mark agreements to resume without changing the status', () => {
    expect(barOf(scene, 'kaesong-complex')?.agreed).toHaveLength(2);
  });

  test('draw the shortest stretch at least 1 px wide and in its place', () => {
    const whole = sceneOf(dataset, years(1945, 2031), { width: 900 });
    const widths = whole.bars.flatMap((bar) => bar.stretches.map(({ box }) => box.width));
    expect(Math.min(...widths)).toBe(1);
  });

  test('keep a coarse change soft: the line restored some time in September 1984', () => {
    const early = sceneOf(dataset, years(1970, 1990));
    const soft = barOf(early, 'hotline')?.stretches.filter(({ softStart }) => softStart > 0);
    expect(soft).toHaveLength(1);
    expect(soft?.[0]?.status).toBe('running');
    expect(soft?.[0]?.title).toBe('connected since September 1984');
    const cut = sceneOf(dataset, years(1985, 1999));
    expect(barOf(cut, 'hotline')?.stretches[0]?.softStart).toBe(0);
  });
});

test('texts in bars and periods stand within their stretch', () => {
  for (const width of [390, 768, 1392]) {
    const scene = sceneOf(dataset, defaultWindow(dataset.through), { width });
    for (const { stretches } of scene.bars) {
      for (const { text, box } of stretches) {
        if (text === undefined) continue;
        expect(text.x).toBeGreaterThanOrEqual(box.x);
        expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width);
      }
    }
  }
});

describe('periods', () => {
  test('show an acting president beside the suspended one', () => {
    const scene = sceneOf(dataset, years(2016, 2017));
    const south = scene.periods.find(({ id }) => id === 'rok');
    const acting = south?.blocks.find(({ id }) => id === 'rok-acting-hwang-2016');
    const elected = south?.blocks.find(({ id }) => id === 'rok-park-geun-hye');
    expect(acting?.acting).toBe(true);
    expect(elected && acting && acting.box.x < elected.box.x + elected.box.width).toBe(true);
    expect(elected && acting && acting.box.y >= elected.box.y + elected.box.height).toBe(true);
  });

  test('let the successor count from a shared day', () => {
    const scene = sceneOf(dataset, years(2011, 2012));
    const [father, son] = scene.periods.find(({ id }) => id === 'dprk')?.blocks ?? [];
    expect(father?.id).toBe('dprk-kim-jong-il');
    expect(father && son && father.box.x + father.box.width <= son.box.x).toBe(true);
  });
});

test('reunions are ticks: 21 rounds and the visits of 1985 full, 7 by video hollow', () => {
  const ticks = sceneOf(dataset, years(1945, 2031)).rounds[0]?.ticks ?? [];
  expect(ticks.filter(({ hollow }) => !hollow)).toHaveLength(22);
  expect(ticks.filter(({ hollow }) => hollow)).toHaveLength(7);
});

describe('axis', () => {
  const textsIn = (window: TimeWindow, lang: Lang = 'en') =>
    sceneOf(dataset, window, { lang }).ticks.map(({ text }) => text);

  test('names years, and months with the year at each January', () => {
    expect(textsIn(years(2017, 2018))).toEqual([
      '2017',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      '2018',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ]);
    expect(textsIn(years(1990, 1999)).slice(0, 3)).toEqual(['1990', 'Jul', '1991']);
    expect(textsIn(years(1945, 1997)).slice(0, 3)).toEqual(['1945', '1950', '1955']);
  });

  test('names months in Korean', () => {
    expect(textsIn(years(2018, 2018), 'ko').slice(0, 3)).toEqual(['2018', '2월', '3월']);
  });

  test('keeps its texts apart at every zoom', () => {
    for (let days = 14; days < 34_000; days = Math.ceil(days * 1.3)) {
      const start = startOfYear(1990);
      const { ticks } = sceneOf(dataset, { start, end: (start + days) as typeof start });
      const shown = ticks.filter(({ text }) => text !== '');
      for (const [index, tick] of shown.entries()) {
        const next = shown[index + 1];
        if (next) expect(next.x - tick.x).toBeGreaterThanOrEqual(18);
      }
      expect(shown.length).toBeGreaterThanOrEqual(3);
    }
  });
});
