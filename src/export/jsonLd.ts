import type { Bilingual } from '../model/bilingual.ts';
import { LANGS } from '../model/bilingual.ts';
import type { PlaceTerm, Term, Vocabulary } from '../model/dataset.ts';
import { printDay } from '../model/day.ts';
import { dateBounds, type Edtf, type EdtfDate, type EdtfEnd } from '../model/edtf.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Source } from '../model/source.ts';
import { type ExportEvent, isAbsolute, linkToEvent, toExportEvents } from './exportEvent.ts';
import { printJsonText } from './jsonText.ts';
import { provenanceLines, provenanceOf } from './provenance.ts';
import { DATA_LICENCE, TIMELINE_ID } from './timelineIdentity.ts';

/** schema.org's terms, and the record's own date with the datatype that the Library of Congress gives EDTF. */
export const SCHEMA_CONTEXT = [
  'https://schema.org',
  {
    edtf: {
      '@id': 'http://purl.org/dc/terms/date',
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
    },
  },
] as const;

/** Both languages as tagged values; a name that is the same in both stands once, untagged. */
const tagged = (text: Bilingual): unknown =>
  text.en === text.ko
    ? text.en
    : LANGS.map((lang) => ({ '@language': lang, '@value': text[lang] }));

/** A date as ISO 8601 has it, of no more parts than are known; seasons, decades and centuries have none of their own. */
function isoOf({ year, month, day, season, unspecifiedYearDigits }: EdtfDate): string | undefined {
  if (season !== undefined || unspecifiedYearDigits > 0 || year < 0 || year > 9999)
    return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(two(month));
  if (month !== undefined && day !== undefined) parts.push(two(day));
  return parts.join('-');
}

const boundOf = (date: EdtfEnd, side: 'earliest' | 'latest'): string | undefined =>
  typeof date === 'string' ? undefined : (isoOf(date) ?? printDay(dateBounds(date)[side]));

/**
 * When it began and ended, as exactly as the record has it: "1953", "2000-06", "2018-04-27". A season, decade
 * or century has its first and last possible day; an end that is open or unknown is left out.
 */
function datesOf(date: Edtf) {
  const [start, end] = date.kind === 'date' ? [date, date] : [date.start, date.end];
  const [startDate, endDate] = [boundOf(start, 'earliest'), boundOf(end, 'latest')];
  return {
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}

/** A place that a file names without saying where it lies has the coordinates 0, 0. */
const placeOf = ({ label, lat, lon }: PlaceTerm) => ({
  '@type': 'Place',
  name: tagged(label),
  ...(lat === 0 && lon === 0
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
});

const workOf = ({ title, publisher, url, published }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  url,
  ...(published === undefined ? {} : { datePublished: published }),
});

const named = (type: string, terms: readonly Term[], ids: readonly string[]) =>
  terms
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => ({ '@type': type, name: tagged(label) }));

const unlessEmpty = <T>(
  key: string,
  items: readonly T[],
): Readonly<Record<string, readonly T[]>> => (items.length === 0 ? {} : { [key]: items });

/**
 * An event in schema.org's words, both languages in it: dates as exact as known with the record's own beside,
 * what and whom it is about, the pages that tell of it.
 * @param url where it can be seen; undefined where the site's address isn't known
 */
export function schemaEvent(
  { event, detail }: Pick<ExportEvent, 'event' | 'detail'>,
  vocabulary: Vocabulary,
  url: string | undefined,
) {
  const type = vocabulary.types.find(({ id }) => id === event.type);
  const place = vocabulary.places.find(({ id }) => id === event.place);
  return {
    '@type': 'Event',
    ...(url === undefined ? {} : { '@id': url, url }),
    identifier: event.id,
    name: tagged(event.title),
    description: tagged(event.summary),
    ...datesOf(event.date),
    edtf: event.dateText,
    ...(type === undefined ? {} : { keywords: tagged(type.label) }),
    ...(place === undefined ? {} : { location: placeOf(place) }),
    ...unlessEmpty('about', [
      ...named('Thing', vocabulary.threads, event.threads),
      ...named('Thing', vocabulary.parties, event.parties),
      ...named('Person', vocabulary.people, event.people),
    ]),
    ...unlessEmpty('subjectOf', (detail?.sources ?? []).map(workOf)),
  };
}

/** First and last day that the events may lie on, both inclusive. */
function coverageOf(items: readonly ExportEvent[]): string | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const last = items.reduce((latest, item) =>
    item.event.extent.last > latest.event.extent.last ? item : latest,
  );
  return `${first.firstDay}/${last.lastDay}`;
}

/** JSON-LD in schema.org's words: the excerpt as a Dataset whose parts are its events. */
export function printJsonLd(excerpt: Excerpt): string {
  const { dataset, link } = excerpt;
  const items = toExportEvents(excerpt);
  const provenance = provenanceOf(excerpt);
  const about = [
    ...(provenance.caption === undefined ? [] : [provenance.caption]),
    ...provenanceLines(provenance),
  ];
  const temporalCoverage = coverageOf(items);
  return printJsonText({
    '@context': SCHEMA_CONTEXT,
    '@type': 'Dataset',
    ...(isAbsolute(link) ? { '@id': link, url: link } : {}),
    identifier: `${TIMELINE_ID}-${dataset.version}`,
    name: tagged({
      en: provenanceOf(excerpt, 'en').title,
      ko: provenanceOf(excerpt, 'ko').title,
    }),
    description: about.join('\n'),
    version: dataset.version,
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    creditText: `${provenance.source}. ${provenance.licence}`,
    inLanguage: LANGS,
    ...(temporalCoverage === undefined ? {} : { temporalCoverage }),
    hasPart: items.map((item) => {
      const url = linkToEvent(excerpt, item.event.id);
      return schemaEvent(item, dataset.vocabulary, isAbsolute(url) ? url : undefined);
    }),
  });
}
