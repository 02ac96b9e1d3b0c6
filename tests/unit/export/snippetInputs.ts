import fc from 'fast-check';
import type { SnippetId, SnippetInput } from '../../../src/export/snippets/snippet.ts';
import { SNIPPETS } from '../../../src/export/snippets/snippets.ts';
import type { Lang } from '../../../src/model/bilingual.ts';
import { dayFromCivil } from '../../../src/model/day.ts';
import { excerptOf } from './excerpts.ts';

export interface Worded {
  readonly title?: string | undefined;
  readonly caption?: string | undefined;
  readonly alt?: string;
  readonly lang?: Lang;
}

const base = { en: excerptOf('?from=1998&to=2020'), ko: excerptOf('?from=1998&to=2020&lang=ko') };

/** What snippets are printed from: version and counts are made up, so that new data changes no snippet. */
export function snippetInput(
  { title, caption, alt = 'Three summits & a tour.', lang = 'en' }: Worded = {},
  given: Partial<SnippetInput> = {},
): SnippetInput {
  const excerpt = base[lang];
  const query = `?types=summit.reunion&from=1998-01-01&to=2020-12-31&lang=${lang}`;
  return {
    excerpt: {
      ...excerpt,
      dataset: {
        ...excerpt.dataset,
        version: '2026-05-31-0a1b2c3d',
        through: dayFromCivil({ year: 2026, month: 5, day: 31 }),
      },
      events: excerpt.events.slice(0, 12),
      hidden: 30,
      title,
      caption,
      link: query,
    },
    alt,
    embedUrl: `https://example.org/timeline/embed/${query}`,
    pageUrl: `https://example.org/timeline/${query}`,
    loader: { url: 'https://example.org/timeline/embed.js' },
    width: undefined,
    height: 640,
    picture: 'inter-korean-timeline',
    pictureAspect: 1.89,
    ...given,
  };
}

/** @throws Error for an id that no snippet has */
export function printSnippet(id: SnippetId, input: SnippetInput): string {
  const snippet = SNIPPETS.find((candidate) => candidate.id === id);
  if (snippet === undefined) throw new Error(`no such snippet: ${id}`);
  return snippet.print(input);
}

const SPECIAL = [
  ...'\\{}$&#_%~^"\'<>`*[]()|!@+-=:;,.?/ \t\n\r',
  ...['--', '---', "''", '``', ',,', '<<', '?`', '\\\\', '\n\n', '\r\n', '\u2028', '\u00a0', '\0'],
  ...['&amp;', '&#x41;', '&lt;script&gt;', '<script>alert(1)</script>', '--><!--', ']]>', '-->'],
  ...[
    '](javascript:alert(1))',
    '![x](y)',
    '**',
    '__',
    '~~~',
    '```',
    ':::',
    '# ',
    '1. ',
    '> ',
    '$x$',
  ],
  ...['https://example.com', 'www.example.com', 'a@b.org', '"""', "'''", '\\n', '\\x41', '\\u0041'],
  ...[
    '\\end{figure}',
    '\\input{x}',
    '\\href',
    '}}',
    '{{',
    '%%',
    '^^',
    '#1',
    '`r 1`',
    '<!--',
    '{=html}',
  ],
  ...[
    '남북',
    '개성공단',
    '정상회담',
    '조사가',
    '金',
    'é',
    '😀',
    '👨‍👩‍👧',
    '\ud800',
    '\u200b',
    '\u202e',
  ],
];

/** Text as an author, or somebody who means harm, might give it. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SPECIAL) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Hostile text that has at least a letter, so that it says something. */
export const hostileTitle = fc.tuple(hostileText, hostileText).map(([a, b]) => `${a}x${b}`);
