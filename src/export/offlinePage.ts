import type { Lang } from '../model/bilingual.ts';
import { escapeMarkup } from '../render/elementToString.ts';

/** What a page that works without a network opens with. */
export interface OfflineStart {
  /** The view as a link has it: `?types=…`. */
  readonly query: string;
  readonly lang: Lang;
  readonly title: string;
  /** The view's picture as SVG markup without a typeface of its own; it shows where no script runs. */
  readonly picture: string | undefined;
}

/** The first match of a pattern replaced by a text as it stands. @throws Error where nothing matches */
function replaceFirst(page: string, pattern: RegExp, text: string): string {
  const found = pattern.exec(page);
  if (found === null) throw new Error(`self-contained page: nothing matches ${pattern.source}`);
  return page.slice(0, found.index) + text + page.slice(found.index + found[0].length);
}

const STATIC = /<!--static-->([\s\S]*?)<!--\/static-->/;
const PICTURE = /<svg\b[\s\S]*?<\/svg>/;

/** Puts the view's picture where the page has one of its own. */
function withPicture(page: string, picture: string): string {
  const part = STATIC.exec(page)?.[0];
  if (part === undefined || !PICTURE.test(part)) return page;
  return replaceFirst(page, STATIC, replaceFirst(part, PICTURE, picture));
}

/**
 * The self-contained page with a view of its own to open with: an HTML file that works from a disk.
 * @param page the page as it is served under `embed/`
 * @throws Error where it isn't that page
 */
export function printOfflinePage(page: string, start: OfflineStart): string {
  const { query, lang, title, picture } = start;
  const shown = picture === undefined ? page : withPicture(page, picture);
  const viewed = replaceFirst(
    shown,
    /(?<=<meta name="ikt-view" content=")[^"]*/,
    escapeMarkup(query),
  );
  const titled = replaceFirst(viewed, /(?<=<title>)[^<]*(?=<\/title>)/, escapeMarkup(title));
  return replaceFirst(titled, /(?<=<html\b[^>]*\blang=")[^"]*/, lang);
}
