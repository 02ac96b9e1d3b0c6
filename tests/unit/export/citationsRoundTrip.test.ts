import { Cite, type Csl, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printApa } from '../../../src/export/apa.ts';
import { printBibtexList } from '../../../src/export/bibtex.ts';
import { type Citation, citationsOf } from '../../../src/export/citations.ts';
import { printCslJson } from '../../../src/export/cslJson.ts';
import { printRisList } from '../../../src/export/ris.ts';
import { excerptOf } from './excerpts.ts';
import { expectSame } from './expectSame.ts';
import { anyText, CASES, randomExcerpt } from './randomExcerpts.ts';

const excerpts = fc.sample(randomExcerpt(anyText), { numRuns: CASES, seed: 19911213 });

const parse = (text: string, forceType: string): Csl[] =>
  plugins.input.chain(text, { generateGraph: false, forceType });

/** A format leaves out a field that is empty. */
const orNone = (text: unknown): unknown => (text === '' ? undefined : text);

/** A name's text, whether the parser took it for a person's or an organisation's. */
const nameOf = (author: unknown): unknown => {
  const [first] = (author ?? []) as Record<string, string>[];
  return first?.['literal'] ?? first?.['family'];
};

const dateOf = (issued: unknown): unknown =>
  (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0] ?? [];

const decodeUrl = (url: unknown): unknown => (typeof url === 'string' ? decodeURI(url) : undefined);

test('BibTeX reads back in another parser: key, title, publisher, date, address and note', () => {
  expectSame(
    excerpts,
    (excerpt) =>
      parse(printBibtexList(citationsOf(excerpt)), '@biblatex/text').map((item) => ({
        key: item['id'],
        title: item['title'] ?? '',
        publisher: nameOf(item['author']),
        date: dateOf(item['issued']),
        url: decodeUrl(item['URL']),
        note: item['note'],
      })),
    (excerpt) =>
      citationsOf(excerpt).map(({ key, title, publisher, date, url, note }) => ({
        key,
        title,
        publisher: orNone(publisher),
        date,
        url: decodeUrl(url),
        note,
      })),
  );
});

test('RIS reads back in another parser: key, title, publisher, date, address and note', () => {
  expectSame(
    excerpts,
    (excerpt) =>
      parse(printRisList(citationsOf(excerpt)), '@ris/file').map((item) => ({
        key: item['id'],
        type: item['type'],
        title: item['title'],
        publisher: item['publisher'],
        date: dateOf(item['issued']),
        url: item['URL'],
        note: item['note'],
      })),
    (excerpt) =>
      citationsOf(excerpt).map(({ kind, key, title, publisher, date, url, note }) => ({
        key,
        type: kind,
        title: orNone(title),
        publisher: orNone(publisher),
        date,
        url,
        note,
      })),
  );
});

test('CSL-JSON reads back in another parser: key, title, publisher, date, address and note', () => {
  expectSame(
    excerpts,
    (excerpt) =>
      parse(printCslJson(citationsOf(excerpt)), '@else/json').map((item) => ({
        key: item['id'],
        type: item['type'],
        title: item['title'],
        publisher: nameOf(item['author']),
        date: dateOf(item['issued']),
        url: item['URL'],
        note: item['note'],
      })),
    (excerpt) =>
      citationsOf(excerpt).map(({ kind, key, title, publisher, date, url, note }) => ({
        key,
        type: kind,
        title,
        publisher,
        date,
        url,
        note,
      })),
  );
});

test('the list of references is set as a processor of citation styles sets it', () => {
  /** Its template is of before "Retrieved" was dropped, and it bends quotation marks and moves stops into them. */
  const plain = (text: string): string =>
    text
      .trim()
      .replace('Retrieved ', '')
      .replace(/[‘’“”"]/g, "'")
      .replaceAll(".' ", "'. ");
  const citations = citationsOf(excerptOf('', { scope: 'all', siteUrl: 'https://example.org/' }));
  const sample = citations.filter(({ kind }, index) => kind === 'webpage' && index % 25 === 0);
  const set = ({ ...citation }: Citation): string =>
    new Cite(JSON.parse(printCslJson([citation]))).format('bibliography', {
      template: 'apa',
      format: 'text',
    });
  expect(sample.length).toBeGreaterThan(30);
  expect(sample.map((citation) => plain(printApa(citation)))).toEqual(
    sample.map((citation) => plain(set(citation))),
  );
});
