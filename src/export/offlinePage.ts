import type { Lang } from '../model/bilingual.ts';
import { escapeMarkup } from '../render/elementToString.ts';

/** What a page that works without a network opens with. */
export interface OfflineStart {
  /** The view as a link has it: `?types=…`. */
  readonly query: string;
  readonly lang: Lang;
  /** Of the document. */
  readonly title: string;
  /** The author's own words, which the page is headed by. */
  readonly own: { readonly title?: string | undefined; readonly caption?: string | undefined };
  /** Markup in the page's style that shows the view where no script runs. */
  readonly part: string;
}

/** The first match of a pattern replaced by a text as it stands. @throws Error where nothing matches */
function replaceFirst(page: string, pattern: RegExp, text: string): string {
  const found = pattern.exec(page);
  if (found === null) throw new Error(`self-contained page: nothing matches ${pattern.source}`);
  return page.slice(0, found.index) + text + page.slice(found.index + found[0].length);
}

/** What the page's program reads of the author's own words; nothing where there are none. */
const printOwn = (own: OfflineStart['own']): string =>
  (['title', 'caption'] as const)
    .filter((name) => own[name] !== undefined)
    .map((name) => `\n<meta name="ikt-${name}" content="${escapeMarkup(own[name] ?? '')}">`)
    .join('');

/**
 * The self-contained page with a view of its own to open with, whether its program runs or not: an
 * HTML file that works from a disk.
 * @param page the page as it is served under `embed/`
 * @throws Error where it isn't that page
 */
export function printOfflinePage(
  page: string,
  { query, lang, title, own, part }: OfflineStart,
): string {
  const replacements: readonly (readonly [RegExp, string])[] = [
    // The page's own head comes first, so that no text of the author's is taken for it.
    [/(?<=<html\b[^>]*\blang=")[^"]*/, lang],
    [/(?<=<meta name="ikt-view" content=")[^"]*">/, `${escapeMarkup(query)}">${printOwn(own)}`],
    [/(?<=<title>)[^<]*(?=<\/title>)/, escapeMarkup(title)],
    [/(?<=<!--static--><div\b[^>]*>)[\s\S]*(?=<\/div><!--\/static-->)/, part],
  ];
  return replacements.reduce(
    (changed, [pattern, text]) => replaceFirst(changed, pattern, text),
    page,
  );
}
