import { strToU8, type ZipOptions, type Zippable, zipSync } from 'fflate';
import { kitWordsFor } from '../i18n/kitWords.ts';
import type { Lang } from '../model/bilingual.ts';
import { LANGS } from '../model/bilingual.ts';
import { type Day, printDay } from '../model/day.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { printCaption, printCitation } from './caption.ts';
import { altOf } from './figureChart.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';

/** A file of a ZIP: its path in there, with forward slashes. */
export interface KitFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a report kit is made of, besides the texts that follow from the excerpt. */
export interface KitParts {
  /** The excerpt in the language of the view, and in the other. */
  readonly excerpts: Readonly<Record<Lang, Excerpt>>;
  readonly lang: Lang;
  readonly pictures: { readonly svg: string; readonly outlined: string; readonly png: Uint8Array };
  readonly page: string;
  /** In their order: `data/…` and `snippets/…`. */
  readonly data: readonly KitFile[];
  readonly snippets: readonly KitFile[];
  readonly fontLicence: string;
}

const line = (path: string, about: string): string => `  ${path}: ${about}`;

/** What is in the kit, where it comes from, under which licences; in one language. */
function printReadme({ excerpts, data, snippets }: KitParts, lang: Lang): string {
  const words = kitWordsFor(lang);
  const provenance = provenanceOf(excerpts[lang], lang);
  const listed = [
    line('figure.svg', words.figure),
    line('figure-outlined.svg', words.outlined),
    line('figure@2x.png', words.png),
    line('offline.html', words.page),
    ...(data.length === 0 ? [] : [line('data/', words.data)]),
    line('alt-text.en.txt, alt-text.ko.txt', words.altText),
    line('caption.en.txt, caption.ko.txt', words.caption),
    line('citation.en.txt, citation.ko.txt', words.citation),
    ...(snippets.length === 0 ? [] : [line('snippets/', words.snippets)]),
    line('fonts/OFL.txt', words.fontLicence),
  ];
  return [
    provenance.title,
    ...(provenance.caption === undefined ? [] : [provenance.caption]),
    '',
    ...provenanceLines(provenance),
    '',
    words.contents,
    ...listed,
    '',
    words.licences,
    ...[words.dataLicence, words.typeface, words.program].map((text) => `  ${text}`),
    '',
  ].join('\n');
}

const textFiles = (
  name: string,
  { excerpts }: KitParts,
  print: (excerpt: Excerpt, lang: Lang) => string,
): readonly KitFile[] =>
  LANGS.map((lang) => ({
    path: `${name}.${lang}.txt`,
    content: `${print(excerpts[lang], lang)}\n`,
  }));

/** Everything that a report needs of a view, in the order in which it lies in the ZIP. */
export function kitFiles(parts: KitParts): readonly KitFile[] {
  const { lang, pictures, page, data, snippets, fontLicence } = parts;
  const languages = [lang, ...LANGS.filter((other) => other !== lang)];
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return [
    {
      path: 'README.txt',
      content: languages.map((each) => printReadme(parts, each)).join(rule),
    },
    { path: 'figure.svg', content: pictures.svg },
    { path: 'figure-outlined.svg', content: pictures.outlined },
    { path: 'figure@2x.png', content: pictures.png },
    { path: 'offline.html', content: page },
    ...textFiles('alt-text', parts, altOf),
    ...textFiles('caption', parts, printCaption),
    ...textFiles('citation', parts, printCitation),
    ...data,
    ...snippets,
    { path: 'fonts/OFL.txt', content: fontLicence },
  ];
}

/** Pixels are compressed already. */
const optionsOf = ({ path }: KitFile): ZipOptions => ({ level: path.endsWith('.png') ? 0 : 6 });

/**
 * A ZIP whose bytes follow from its files alone. They all bear the same time, noon of the data's last
 * day: a ZIP keeps local time without a zone, and so does this text.
 */
export function zipKit(files: readonly KitFile[], through: Day): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const file of files) {
    const { path, content } = file;
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, optionsOf(file)];
  }
  return zipSync(entries, { mtime: `${printDay(through)}T12:00:00` });
}
