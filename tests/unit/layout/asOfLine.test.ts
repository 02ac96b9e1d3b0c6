import { describe, expect, test } from 'vitest';
import { measureText } from '../../../src/layout/advances.ts';
import { dayAtPx, withAsOf } from '../../../src/layout/asOfLine.ts';
import { LANGS } from '../../../src/model/bilingual.ts';
import { addDays, startOfYear } from '../../../src/model/day.ts';
import { loadedDataset } from '../loadedDataset.ts';
import { sceneOf } from './scenes.ts';

const { dataset } = loadedDataset();
const window = { start: startOfYear(2000), end: startOfYear(2020) };

describe('the line of a day', () => {
  test('is absent without a day and outside the window, and the scene is the same', () => {
    const scene = sceneOf(dataset, window, { width: 1200 });
    expect(withAsOf(scene, undefined)).toBe(scene);
    expect(withAsOf(scene, addDays(window.start, -1))).toBe(scene);
    expect(withAsOf(scene, window.end)).toBe(scene);
  });

  test('stands on the day that a point on it is read as', () => {
    const scene = sceneOf(dataset, window, { width: 1200 });
    for (let day = window.start; day < window.end; day = addDays(day, 131)) {
      const x = withAsOf(scene, day).asOf?.x ?? 0;
      expect(Math.abs(dayAtPx(scene, x) - day)).toBeLessThanOrEqual(1);
    }
  });

  test('reads a point beside the plot as the window’s first or last day', () => {
    const scene = sceneOf(dataset, window, { width: 1200 });
    expect(dayAtPx(scene, -500)).toBe(window.start);
    expect(dayAtPx(scene, 5000)).toBe(window.end - 1);
  });

  test.each(LANGS)('has its date within the plot and clear of every upper tick in %s', (lang) => {
    for (const width of [390, 768, 1392]) {
      const scene = sceneOf(dataset, window, { lang, width });
      for (let day = window.start; day < window.end; day = addDays(day, 61)) {
        const { asOf } = withAsOf(scene, day);
        if (asOf === undefined) throw new Error('no line');
        const { text, hides } = asOf;
        expect(text.x).toBeGreaterThanOrEqual(scene.plot.x - 0.1);
        expect(text.x + text.width).toBeLessThanOrEqual(width + 0.1);
        for (const tick of scene.ticks) {
          if (tick.text === '' || hides.includes(tick.x)) continue;
          const half = measureText(tick.text, 12, tick.strong ? 600 : 400) / 2;
          const isClear = tick.x + half <= text.x || tick.x - half >= text.x + text.width;
          expect(isClear, `${tick.text} under ${text.text}`).toBe(true);
        }
      }
    }
  });
});
