import fc from 'fast-check';
import { decodeDataset } from '../../../src/data/decode.ts';
import { LIMITS } from '../../../src/data/limits.ts';
import type { Dataset, EventDetail, TimelineEvent } from '../../../src/model/dataset.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { extentOf } from '../../../src/model/extent.ts';
import type { Source } from '../../../src/model/source.ts';
import { selectExcerpt } from '../../../src/state/selectExcerpt.ts';
import { urlContextOf } from '../../../src/state/urlContext.ts';
import { decodeView } from '../../../src/state/viewUrl.ts';
import { validRaw } from '../data/fixtures.ts';
import { eventSeed } from '../layout/randomDatasets.ts';

/** Cases of each round trip. */
export const CASES = 10_000;

/** What has a meaning in one of the formats, or has broken a writer of one. */
const TOKENS = [
  '"',
  '""',
  ',',
  ';',
  '; ',
  ':',
  ': ',
  '\\',
  '\\n',
  "'",
  "'=",
  '=',
  '+',
  '-',
  '--',
  '@',
  '＝',
  '`',
  '{',
  '}',
  '$',
  '%',
  '#',
  '_',
  '^',
  '~',
  '|',
  '&',
  '&amp;',
  '&#10;',
  '<',
  '>',
  '<b>',
  '</script>',
  '<!--',
  'ER  - ',
  'TY  - ',
  'END:VEVENT',
  'and',
  ' ',
  '  ',
  '한글',
  '남북정상회담',
  'ㅅ',
  '😀',
  '👩‍👩‍👧',
  '\u202eRTL',
  'עברית',
  '\ufeff',
  '\u2028',
  '.',
  '?',
  'a',
  'Word',
  '12',
  '(',
  ')',
  '[',
  ']',
  '/',
  '*',
  '!',
] as const;

/** What no record may hold, but a writer may be given. */
const CONTROLS = ['\n', '\r', '\r\n', '\t', '\0', '\u0007', '\u0085'] as const;

const joined = (token: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(token, { minLength: 1, maxLength: 5 }).map((tokens) => tokens.join(''));

const isLine = (text: string): boolean => text === text.trim() && /^[^\p{Cc}]+$/u.test(text);

/** A text as a record may hold it: one line. */
export const recordText: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TOKENS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
  ),
).map((text) => (isLine(text) ? text : `x${text.replace(/\p{Cc}/gu, '')}x`));

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TOKENS, ...CONTROLS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  ),
);

/** Dates that the chart's own random dates lack. */
const RARE_DATES = [
  '199X',
  '19XX',
  '2018-22',
  '2018-24',
  '2018-04-XX',
  '2018-XX-XX',
  '../2019-03-12',
  '/2019',
  '2004/2004-03',
  '2004-02/2005',
  '1998-11-18/',
  '1989%',
  '0044',
  '-0044',
  'Y12345',
] as const;

/** Texts that an opened file's reader doesn't cut. */
const fitting = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  text.map((long) => (long.length <= most ? long : 'long'));

/** Objects as JSON makes them. */
const PLAIN = { noNullPrototype: true } as const;

const bilingual = (text: fc.Arbitrary<string>) => fc.record({ en: text, ko: text }, PLAIN);

const published = fc.option(fc.constantFrom('2018-04-27', '2018-04', '2018', '0998-01-02'), {
  nil: undefined,
});

const URLS = [
  'https://example.org/a',
  'https://example.org/a?b=1&c=2%20#d_e~f',
  'http://example.org/한글/{x}|y;z,',
  "https://example.org/'(q)*!$",
  'https://example.org/\\back^`"<tick>',
] as const;

const sourceOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Source> =>
  fc.record(
    {
      title: text,
      publisher: text,
      url: fc.constantFrom(...URLS),
      published,
      supports: bilingual(text),
    },
    PLAIN,
  );

const covered = (() => {
  const { dataset } = decodeDataset(validRaw(), 'opened');
  if (dataset === undefined) throw new Error('fixture fails the schema');
  return dataset;
})();

const draftOf = (text: fc.Arbitrary<string>) =>
  fc.record(
    {
      date: fc.oneof(
        { weight: 4, arbitrary: eventSeed.map(({ date }) => date) },
        { weight: 1, arbitrary: fc.constantFrom(...RARE_DATES) },
      ),
      type: fc.constantFrom('talks', 'reunion'),
      importance: fc.constantFrom(1, 2, 3, 4, 5),
      texts: fc.tuple(
        bilingual(fitting(text, LIMITS.short.ko)),
        bilingual(fitting(text, LIMITS.title.ko)),
        bilingual(text),
      ),
      parties: fc.subarray(['rok', 'dprk']),
      people: fc.subarray(['kim-dae-jung']),
      place: fc.constantFrom('panmunjom', undefined),
      threads: fc.subarray(['line', 'reunions'], { minLength: 1 }),
      effects: fc.subarray([
        { thread: 'line', effect: 'starts' },
        { thread: 'line', effect: 'agrees-to-resume' },
      ] as const),
      relations: fc.subarray([
        { id: 'event-0', kind: 'follows' },
        { id: 'event-1', kind: 'led-to' },
        { id: 'elsewhere', kind: 'breaks' },
      ] as const),
      figures: fc.array(
        fc.record(
          {
            label: bilingual(text),
            value: fc.oneof(fc.integer(), fc.constantFrom(0.5, 1e21, -1.25e-7)),
            unit: bilingual(text),
          },
          PLAIN,
        ),
        { maxLength: 2 },
      ),
      article: fc.subarray([1, 6]),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      sources: fc.array(sourceOf(text), { maxLength: 2 }),
      notes: fc.option(bilingual(text), { nil: { en: '', ko: '' } }),
    },
    PLAIN,
  );
type Draft = ReturnType<typeof draftOf> extends fc.Arbitrary<infer T> ? T : never;

const toEvent = ({ date: dateText, texts, ...draft }: Draft, index: number): TimelineEvent => {
  const parsed = parseEdtf(dateText);
  if (!parsed.ok) throw new Error(parsed.message);
  const [short, title, summary] = texts;
  const id = `event-${index}`;
  const { sources: _, notes: __, ...fields } = draft;
  return {
    ...fields,
    id,
    date: parsed.value,
    dateText,
    extent: extentOf(parsed.value, { first: covered.through, last: covered.through }),
    short,
    title,
    summary,
    relations: draft.relations.filter((relation) => relation.id !== id),
  };
};

function toExcerpt(drafts: readonly Draft[], title: string | undefined): Excerpt {
  const events = drafts.map(toEvent).sort((a, b) => a.extent.first - b.extent.first);
  const dataset: Dataset = { ...covered, events };
  const details = new Map<string, EventDetail>(
    drafts.map(({ sources, notes }, index) => [`event-${index}`, { sources, notes }]),
  );
  const { view } = decodeView('', urlContextOf(dataset, 'en'));
  const siteUrl = drafts.length % 2 === 0 ? '' : 'https://example.org/t/';
  return selectExcerpt(dataset, view, { scope: 'all', details, siteUrl, title });
}

/** An excerpt of one to three events whose texts are of a kind, of a site with or without an address. */
export const randomExcerpt = (text: fc.Arbitrary<string>): fc.Arbitrary<Excerpt> =>
  fc
    .tuple(
      fc.array(draftOf(text), { minLength: 1, maxLength: 3 }),
      fc.option(text, { nil: undefined }),
    )
    .map(([drafts, title]) => toExcerpt(drafts, title));
