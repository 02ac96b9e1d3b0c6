import { describe, expect, test } from 'vitest';
import { loadRelease, readReleases } from '../../../src/entries/cli/releases.ts';
import { type FigureOptions, renderFigure } from '../../../src/export/figure.tsx';
import { FIGURE_SIZES } from '../../../src/export/figureSizes.ts';
import { type ExcerptOptions, selectExcerpt } from '../../../src/state/selectExcerpt.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';

interface Picture extends Partial<FigureOptions>, Pick<ExcerptOptions, 'title' | 'caption'> {
  readonly link: string;
}

/** The first release, which never changes: new events redraw none of these pictures. */
const [{ version } = { version: '' }] = readReleases();
const { dataset, details } = loadRelease(version);

function draw({ link, title, caption, ...options }: Picture): string {
  const { view } = decodeView(link, urlContextOf(dataset, 'en'));
  const given: ExcerptOptions = { scope: 'view', details, siteUrl: '', title, caption };
  const { svg } = renderFigure(selectExcerpt(dataset, view, given), {
    size: FIGURE_SIZES['180mm'],
    theme: 'light',
    font: undefined,
    ...options,
  });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

/** Run under three time zones, each compares with the same files: the bytes are equal in all. */
describe('named figures', () => {
  test.each([
    [
      'figure-85mm-en',
      { link: '?types=summit&from=1998&to=2020&lang=en', size: FIGURE_SIZES['85mm'] },
    ],
    ['figure-180mm-ko', { link: '?threads=kumgang-tours&from=1998&to=2012&at=2010-06-01&lang=ko' }],
    [
      'figure-a4-en',
      {
        link: '?types=summit.agreement&from=1998&min=4&lang=en',
        size: FIGURE_SIZES.a4,
        title: 'Summits and agreements, and what has become of them since the first one in 2000',
        caption:
          'A caption of more than one line, with an address of a single word: https://example.org/reports/2019/inter-korean-relations/summits-and-agreements/what-became-of-them.html, and words behind it.',
      },
    ],
    [
      'figure-16x9-ko-dark',
      {
        link: '?event=2018-april-summit&chain=1&from=2017&to=2019&min=3&lang=ko',
        size: FIGURE_SIZES['16:9'],
        theme: 'dark',
      },
    ],
    [
      'figure-square-compared',
      {
        link: '?compare=1998-02-25.2017-05-10&years=5&types=summit.reunion&lang=en',
        size: FIGURE_SIZES.square,
      },
    ],
    [
      'figure-a3-series',
      {
        link: '?series=kumgang-visitors.inter-korean-trade.kaesong-workers&types=cooperation&from=1998&lang=en',
        size: FIGURE_SIZES.a3,
      },
    ],
  ] satisfies [string, Picture][])('%s', async (name, picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`../../fixtures/pictures/${name}.svg`);
  });
});
