import { altOf } from '../export/figureChart.ts';
import { fitFigure } from '../export/figureFit.ts';
import { pixelNameOf } from '../export/fileNames.ts';
import type { SnippetId, SnippetInput } from '../export/snippets/snippet.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Theme, View } from '../model/view.ts';
import {
  type Chrome,
  DEFAULT_EMBED,
  type Ground,
  printEmbedOptions,
} from '../state/embedOptions.ts';
import { parseQuery, printQuery } from '../state/queryText.ts';
import { urlContextOf } from '../state/urlContext.ts';
import { printView } from '../state/viewUrl.ts';
import type { Environment } from './environment.ts';
import { SAVED_PICTURE } from './sharePicture.ts';

/** Whose language an embed speaks: this page's, or that of whoever reads it. */
export const SPEAKING = ['page', 'reader'] as const;
export type Speaking = (typeof SPEAKING)[number];

/** What the author chooses about an embed, besides the view. */
export interface ShareOptions {
  /** What the view is put into. */
  readonly target: SnippetId;
  readonly chrome: Chrome;
  readonly bg: Ground;
  readonly theme: Theme;
  readonly speaking: Speaking;
  /** Whether the embed stays with this version of the data. */
  readonly isPinned: boolean;
  /** Width of the frame in px; undefined: as wide as the text around it. */
  readonly width: number | undefined;
  /** Whether the host's browser checks the script by its hash. */
  readonly hasIntegrity: boolean;
}

/** Widths that the dialog offers: a phone's column, a report's, a page's, all there is. */
export const EMBED_WIDTHS = [320, 640, 960, undefined] as const;

export const optionsFor = ({ theme }: View): ShareOptions => ({
  target: 'iframe',
  chrome: DEFAULT_EMBED.chrome,
  bg: DEFAULT_EMBED.bg,
  theme,
  speaking: 'page',
  isPinned: false,
  width: undefined,
  hasIntegrity: false,
});

type Places = Pick<Environment, 'baseUrl' | 'siteUrl' | 'loader' | 'shareUrl'>;

/** The absolute address of the folder that holds the embed page; undefined where none is known. */
export const baseOf = ({ baseUrl, siteUrl }: Pick<Places, 'baseUrl' | 'siteUrl'>) =>
  baseUrl ?? (siteUrl === '' ? undefined : siteUrl);

/** Where the embed lies relative to the site, with all that its link says. */
export function embedPath({ dataset, view }: Excerpt, options: ShareOptions): string {
  const { chrome, bg, theme, speaking, isPinned } = options;
  const data = isPinned ? dataset.version : undefined;
  const query = printView({ ...view, theme }, urlContextOf(dataset, view.lang), {
    full: true,
    kept: printEmbedOptions({ chrome, bg, data }),
  });
  const said = parseQuery(query).filter(([key]) => key !== 'lang' || speaking === 'page');
  return `embed/${data === undefined ? '' : `${data}/`}${printQuery(said)}`;
}

/** All that the snippets of an excerpt are printed from; undefined where the site has no address. */
export function shareInput(
  excerpt: Excerpt,
  options: ShareOptions & { readonly height: number },
  places: Places,
): SnippetInput | undefined {
  const base = baseOf(places);
  if (base === undefined) return undefined;
  const { width, height, hasIntegrity } = options;
  const { file, kept, integrity } = places.loader;
  const picture = fitFigure(excerpt, SAVED_PICTURE.size);
  return {
    excerpt,
    alt: altOf(excerpt),
    embedUrl: `${base}${embedPath(excerpt, options)}`,
    pageUrl: places.baseUrl === undefined ? excerpt.link : places.shareUrl(excerpt.view),
    loader: hasIntegrity ? { url: `${base}${kept}`, integrity } : { url: `${base}${file}` },
    width,
    height,
    picture: pixelNameOf(excerpt, SAVED_PICTURE.scale),
    pictureAspect: picture.height / picture.width,
  };
}
