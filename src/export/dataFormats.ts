import type { Excerpt } from '../model/excerpt.ts';
import { printApaList } from './apa.ts';
import { printBibtexList } from './bibtex.ts';
import { citationsOf } from './citations.ts';
import { printCslJson } from './cslJson.ts';
import { printCsv } from './csv.ts';
import { printIcs } from './ics.ts';
import { printJson } from './json.ts';
import { printJsonLd } from './jsonLd.ts';
import { printRisList } from './ris.ts';
import { printTimelineJs } from './timelineJs.ts';

/** A format in which an excerpt's events or their sources are taken away as text. */
export interface DataFormat {
  readonly id: 'csv' | 'json' | 'jsonld' | 'ics' | 'timelinejs' | 'bibtex' | 'ris' | 'csl' | 'apa';
  /** What follows the first dot of a file's name: no two formats share one. */
  readonly extension: string;
  readonly mediaType: string;
  /** The same text for the same excerpt, on every machine. */
  readonly print: (excerpt: Excerpt) => string;
}

/** A row for each event. */
export const CSV: DataFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  print: printCsv,
};

/** The records. */
export const JSON_RECORDS: DataFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  print: printJson,
};

/** The sources, for LaTeX. */
export const BIBTEX: DataFormat = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  print: (excerpt) => printBibtexList(citationsOf(excerpt)),
};

/** The sources as a reference list. */
export const APA: DataFormat = {
  id: 'apa',
  extension: 'apa.txt',
  mediaType: 'text/plain;charset=utf-8',
  print: (excerpt) => printApaList(citationsOf(excerpt)),
};

/** All of them, in the order in which they are offered. */
export const DATA_FORMATS: readonly DataFormat[] = [
  CSV,
  JSON_RECORDS,
  { id: 'jsonld', extension: 'jsonld', mediaType: 'application/ld+json', print: printJsonLd },
  { id: 'ics', extension: 'ics', mediaType: 'text/calendar;charset=utf-8', print: printIcs },
  {
    id: 'timelinejs',
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    print: printTimelineJs,
  },
  BIBTEX,
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    print: (excerpt) => printRisList(citationsOf(excerpt)),
  },
  {
    id: 'csl',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    print: (excerpt) => printCslJson(citationsOf(excerpt)),
  },
  APA,
];
