import { dataset as files } from 'virtual:dataset';
import { assets } from 'virtual:font';
import { decodeDetails, decodeFirst } from '../../src/data/pack.ts';
import { withSearch } from '../../src/data/search.ts';
import { decodeSupplement } from '../../src/data/supplement.ts';
import { renderFigure } from '../../src/export/figure.tsx';
import { parseFigureSize } from '../../src/export/figureSizes.ts';
import { selectExcerpt } from '../../src/state/selectExcerpt.ts';
import { urlContextOf } from '../../src/state/urlContext.ts';
import { decodeView } from '../../src/state/viewUrl.ts';
import { FIGURE_FIXTURES } from '../fixtures/figures.ts';

/** Draws every fixture in a browser from what a built site serves, and keeps the pictures on the window. */
declare global {
  interface Window {
    drawnFigures?: Promise<Readonly<Record<string, string>>>;
  }
}

const fetchJson = async (url: string): Promise<unknown> => (await fetch(url)).json();

async function loadFont(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(assets.font)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function drawAll(): Promise<Readonly<Record<string, string>>> {
  const [first, supplement, sources, font] = await Promise.all([
    fetchJson(files.firstUrl),
    fetchJson(files.supplementUrl),
    fetchJson(files.detailsUrl),
    loadFont(),
  ]);
  const { dataset: small } = decodeFirst(first);
  if (small === undefined) throw new Error('the first data is no dataset');
  const grown = decodeSupplement(supplement, small).dataset;
  if (grown === undefined) throw new Error('the supplement does not fit');
  const dataset = withSearch(grown);
  const { details } = decodeDetails(sources);
  const draw = (fixture: (typeof FIGURE_FIXTURES)[number]): string => {
    const { link, size, theme, scope, title, caption } = fixture;
    const { view } = decodeView(link, urlContextOf(dataset, 'en'));
    const excerpt = selectExcerpt(dataset, view, { scope, details, siteUrl: '', title, caption });
    const parsed = parseFigureSize(size);
    if (parsed === undefined) throw new Error(`no size: ${size}`);
    return renderFigure(excerpt, { size: parsed, theme, font }).svg;
  };
  return Object.fromEntries(FIGURE_FIXTURES.map((fixture) => [fixture.name, draw(fixture)]));
}

window.drawnFigures = drawAll();
