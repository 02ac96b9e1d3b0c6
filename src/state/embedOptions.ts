import { DATASET_VERSION } from '../model/datasetVersion.ts';
import { parseQuery, type QueryPair } from './queryText.ts';
import { type UrlProblemReason, VIEW_FIELDS } from './viewFields.ts';

/** What stands around the chart of an embed: the whole page, what is needed to read it, or nothing. */
export const CHROMES = ['full', 'minimal', 'none'] as const;
export type Chrome = (typeof CHROMES)[number];
/** Whether an embed has the page's own ground or lets its host's through. */
export const GROUNDS = ['opaque', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the link of an embed says besides the view. */
export interface EmbedOptions {
  readonly chrome: Chrome;
  readonly bg: Ground;
  /** The dataset version that the link asks for; undefined: the page's own. */
  readonly data: string | undefined;
}

/** Keys of an embed's link that no other link has, in the order in which links print them. */
export const EMBED_KEYS = ['chrome', 'bg', 'data'] as const;
export type EmbedKey = (typeof EMBED_KEYS)[number];

export const DEFAULT_EMBED: EmbedOptions = { chrome: 'minimal', bg: 'opaque', data: undefined };

/** A value of an embed's link that is ignored. */
export interface EmbedProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: UrlProblemReason | 'unknown-key';
}

/** What an embed's link says besides the view, and what of it was ignored. */
export interface DecodedEmbed {
  readonly options: EmbedOptions;
  readonly problems: readonly EmbedProblem[];
}

/** What pym.js adds to the address of every frame, and what campaigns add to links. */
const FOREIGN = /^(?:initialWidth|childId|parentTitle|parentUrl|utm_.*)$/;

const PARSERS: Readonly<Record<EmbedKey, (text: string) => Partial<EmbedOptions> | undefined>> = {
  chrome: (text) => {
    const chrome = CHROMES.find((choice) => choice === text);
    return chrome && { chrome };
  },
  bg: (text) => {
    const bg = GROUNDS.find((choice) => choice === text);
    return bg && { bg };
  },
  data: (text) => (DATASET_VERSION.test(text) ? { data: text } : undefined),
};

const isEmbedKey = (key: string): key is EmbedKey => Object.hasOwn(PARSERS, key);

/**
 * Reads what an embed's link says besides the view. Never throws: a bad value is ignored by itself and
 * told, as is a key that neither the view nor an embed has. Of a key given twice the first counts.
 * @param search with or without the question mark
 */
export function decodeEmbedOptions(search: string): DecodedEmbed {
  const problems: EmbedProblem[] = [];
  const seen = new Set<string>();
  let options = DEFAULT_EMBED;
  for (const [key, value] of parseQuery(search)) {
    if (!isEmbedKey(key)) {
      if (!Object.hasOwn(VIEW_FIELDS, key) && !FOREIGN.test(key) && !seen.has(key)) {
        problems.push({ key, value, reason: 'unknown-key' });
        seen.add(key);
      }
      continue;
    }
    if (value === '') continue;
    const parsed = PARSERS[key](value);
    if (seen.has(key)) problems.push({ key, value, reason: 'repeated' });
    else if (parsed === undefined) problems.push({ key, value, reason: 'not-a-choice' });
    else options = { ...options, ...parsed };
    seen.add(key);
  }
  return { options, problems };
}

/** Pairs for a link to an embed: what differs from the usual. */
export const printEmbedOptions = (options: EmbedOptions): readonly QueryPair[] =>
  EMBED_KEYS.flatMap((key): readonly QueryPair[] => {
    const value = options[key];
    return value === undefined || value === DEFAULT_EMBED[key] ? [] : [[key, value]];
  });
