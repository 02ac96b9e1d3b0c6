import { DATA_FORMATS } from '../export/dataFormats.ts';
import { type Figure, renderFigure } from '../export/figure.tsx';
import { fileNameOf } from '../export/fileNames.ts';
import { type KitFile, kitFiles, zipKit } from '../export/kit.ts';
import { outlineSvg } from '../export/outlineSvg.ts';
import { SNIPPETS } from '../export/snippets/snippets.ts';
import type { LANGS } from '../model/bilingual.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Environment } from './environment.ts';
import { loadFont, loadFontLicence, loadOutlines } from './exportAssets.ts';
import type { BeginStep, ExportFile, ExportPlace } from './exportTask.ts';
import { whenComplete } from './exportTask.ts';
import { pngOf } from './exportTasks.ts';
import { offlinePageOf } from './offlineTask.ts';
import { optionsFor, shareInput } from './shareInput.ts';
import { excerptIn } from './useExcerpt.ts';

/** Height in px of a frame in whose host nothing fits it to its content. */
const FRAME_HEIGHT = 640;

const dataFiles = (excerpt: Excerpt): readonly KitFile[] =>
  DATA_FORMATS.map(({ extension, print }) => ({
    path: `data/timeline.${extension}`,
    content: print(excerpt),
  }));

/** They name the address that the site was built for, else the one it is read at; none where it has neither. */
function snippetFiles(
  excerpt: Excerpt,
  figure: Figure,
  environment: Environment,
): readonly KitFile[] {
  const options = { ...optionsFor(excerpt.view), height: FRAME_HEIGHT };
  const baseUrl = environment.siteUrl === '' ? environment.baseUrl : undefined;
  const input = shareInput(excerpt, options, { ...environment, baseUrl });
  if (input === undefined) return [];
  const picture = { picture: 'figure@2x', pictureAspect: figure.height / figure.width };
  return SNIPPETS.map(({ id, extension, print }) => ({
    path: `snippets/${id}.${extension}`,
    content: `${print({ ...input, ...picture })}\n`,
  }));
}

/** Everything that a report needs of what is taken away, in one ZIP. */
export async function makeKit(place: ExportPlace, begin: BeginStep): Promise<ExportFile> {
  const { environment, choices } = place;
  await begin('records');
  const state = await whenComplete(place);
  const { lang } = state.view;
  const inLang = (each: (typeof LANGS)[number]): Excerpt =>
    excerptIn(
      { ...state, view: { ...state.view, lang: each } },
      choices.scope,
      environment.siteUrl,
    );
  const excerpts = { en: inLang('en'), ko: inLang('ko') };
  const excerpt = excerpts[lang];
  await begin('picture');
  const { size, theme } = choices;
  const [font, fontLicence] = await Promise.all([
    loadFont(environment),
    loadFontLicence(environment),
  ]);
  const figure = renderFigure(excerpt, { size, theme, font });
  await begin('outlines');
  const outlined = outlineSvg(figure.svg, await loadOutlines(environment));
  await begin('pixels');
  const png = await pngOf({ excerpt, figure: { ...figure, svg: outlined } }, 2);
  await begin('data');
  const data = dataFiles(excerpt);
  const snippets = snippetFiles(excerpt, figure, environment);
  await begin('page');
  const page = await offlinePageOf(environment, excerpt);
  await begin('packing');
  const pictures = { svg: figure.svg, outlined, png };
  const files = kitFiles({ excerpts, lang, pictures, page, data, snippets, fontLicence });
  const zip = zipKit(files, state.dataset.through);
  return {
    name: fileNameOf(excerpt, 'zip', '-report'),
    content: new Blob([zip], { type: 'application/zip' }),
  };
}
