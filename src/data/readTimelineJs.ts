import { parseEdtf } from '../model/edtf.ts';
import { isWebAddress } from './fields.ts';
import { isObject, itemsOf, type Json, lineOf } from './openedEvent.ts';
import type { OpenedInput } from './openedInput.ts';
import { linksOf, plainTextOf } from './plainText.ts';
import { type Problem, quoteValue } from './problem.ts';
import { slugOf } from './slug.ts';

/** A value that the format writes as a number or as text; undefined where it is neither or empty. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : lineOf(value);

const objectAt = (json: Json, key: string): Json => {
  const value = json[key];
  return isObject(value) ? value : {};
};

/** A year of four digits or more as EDTF writes it; what is no year stays as it is, to be refused by name. */
function yearText(year: string): string {
  if (!/^-?\d+$/.test(year)) return year;
  const number = Number(year);
  if (Math.abs(number) > 9999) return `Y${number}`;
  return `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
}

/** A date of the format as EDTF, no more exact than its parts; its times of day are left out. */
function dateText(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const year = textOf(value['year']);
  const month = textOf(value['month']);
  const day = textOf(value['day']);
  if (year === undefined) return undefined;
  if (month === undefined) return yearText(year);
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [yearText(year), ...parts.map((part) => part.padStart(2, '0'))].join('-');
}

/** The date that this timeline wrote beside the format's own; else start and end of the format's. */
function eventDate(slide: Json): string | undefined {
  const own = lineOf(slide['edtf']);
  if (own !== undefined && parseEdtf(own).ok) return own;
  const start = dateText(slide['start_date']);
  const end = dateText(slide['end_date']);
  return start === undefined || end === undefined || start === end ? start : `${start}/${end}`;
}

/** This timeline's own list of sources, which is no part of a summary. */
const SOURCES = /<ul class="sources">[\s\S]*?<\/ul>/g;

function toEvent(slide: Json, { id, type }: { readonly id: string; readonly type: string }) {
  const text = objectAt(slide, 'text');
  const html = typeof text['text'] === 'string' ? text['text'] : '';
  const headline = typeof text['headline'] === 'string' ? text['headline'] : '';
  return {
    id,
    date: eventDate(slide),
    title: plainTextOf(headline),
    summary: plainTextOf(html.replace(SOURCES, '')),
    type,
    sources: linksOf(html)
      .filter(({ href }) => isWebAddress(href))
      .map((link) => ({ url: link.href, title: link.text })),
  };
}

/** A name of Latin letters for each group, in order; groups without any are numbered. */
function typeNames(slides: readonly unknown[]): (slide: Json) => string {
  const names = new Map<string, string>();
  const nameOf = (slide: Json): string => {
    const group = textOf(slide['group']);
    if (group === undefined) return 'event';
    const name = names.get(group) ?? (slugOf(group) || `group-${names.size + 1}`);
    names.set(group, name);
    return name;
  };
  for (const slide of slides) if (isObject(slide)) nameOf(slide);
  return nameOf;
}

/** Its own id where it has one of Latin letters or digits; else one of its headline, unlike those before. */
function idNames(): (slide: Json, index: number) => string {
  const taken = new Set<string>();
  return (slide, index) => {
    const own = slugOf(textOf(slide['unique_id']) ?? '');
    if (own !== '') {
      taken.add(own);
      return own;
    }
    const headline = objectAt(slide, 'text')['headline'];
    const stem = slugOf(plainTextOf(typeof headline === 'string' ? headline : ''));
    const name = stem === '' ? `event-${index + 1}` : stem;
    let id = name;
    for (let more = 2; taken.has(id); more += 1) id = `${name}-${more}`;
    taken.add(id);
    return id;
  };
}

const notRead = (root: Json): Problem[] =>
  itemsOf(root['eras']).length === 0
    ? []
    : [{ path: 'eras', message: 'background spans that are not read' }];

/**
 * Reads JSON of TimelineJS, version 3: dates as exact as their parts, texts without their HTML, links in them
 * as sources. Media are not read and nothing is fetched. Never throws.
 */
export function readTimelineJs(json: unknown): OpenedInput {
  const root: Json = isObject(json) ? json : {};
  const slides = root['events'];
  if (!Array.isArray(slides)) {
    const message = `expected a list of events, got ${quoteValue(slides)}`;
    return { raw: { events: [] }, problems: [{ path: 'events', message }] };
  }
  const typeOf = typeNames(slides);
  const idOf = idNames();
  const headline = objectAt(objectAt(root, 'title'), 'text')['headline'];
  return {
    raw: {
      title: typeof headline === 'string' ? plainTextOf(headline) : undefined,
      events: slides.map((slide: unknown, index) =>
        isObject(slide) ? toEvent(slide, { id: idOf(slide, index), type: typeOf(slide) }) : slide,
      ),
    },
    problems: notRead(root),
  };
}
