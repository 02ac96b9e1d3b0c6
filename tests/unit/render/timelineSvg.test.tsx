import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/model/bilingual.ts';
import { startOfYear } from '../../../src/model/day.ts';
import { type Filter, NO_FILTER } from '../../../src/model/filter.ts';
import { defaultWindow, type TimeWindow } from '../../../src/model/window.ts';
import { NO_EMPHASIS } from '../../../src/render/emphasis.ts';
import { TimelineSvg } from '../../../src/render/TimelineSvg.tsx';
import { sceneOf } from '../layout/scenes.ts';
import { loadedDataset } from '../loadedDataset.ts';

const { dataset } = loadedDataset();

interface Picture {
  readonly lang: Lang;
  readonly width: number;
  readonly window?: TimeWindow;
  readonly filter?: Partial<Filter>;
}

function draw({ lang, width, window = defaultWindow(dataset.through), filter }: Picture): string {
  const whole = { ...NO_FILTER, ...filter };
  const svg = renderToStaticMarkup(
    <TimelineSvg
      scene={sceneOf(dataset, window, { filter: whole, lang, width })}
      emphasis={NO_EMPHASIS}
      id="picture"
      title="Timeline"
      description="Events"
    />,
  );
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

const year2018: TimeWindow = { start: startOfYear(2018), end: startOfYear(2019) };

/** Run under three time zones, each compares with the same files: the bytes are equal in all. */
describe('named pictures', () => {
  test.each([
    ['summits-en-1392', { lang: 'en', width: 1392, filter: { types: ['summit'] } }],
    ['reunions-ko-900', { lang: 'ko', width: 900, filter: { types: ['reunion'] } }],
    ['year-2018-ko-768', { lang: 'ko', width: 768, window: year2018 }],
    ['article-en-390', { lang: 'en', width: 390, filter: { article: true } }],
  ] satisfies [string, Picture][])('%s', async (name, picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`../../fixtures/pictures/${name}.svg`);
  });
});

test('no picture prints a day, month or year that it was not given', () => {
  const svg = draw({ lang: 'en', width: 1392 });
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
});
