import type { EventRecord } from '../data/schema.ts';
import type { EventDetail, TimelineEvent } from '../model/dataset.ts';
import { printDay } from '../model/day.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Source } from '../model/source.ts';

/** An event with what its panel shows below, and its bounds as `YYYY-MM-DD`. */
export interface ExportEvent {
  readonly event: TimelineEvent;
  readonly detail: EventDetail | undefined;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The events that an excerpt takes away, in time. */
export const toExportEvents = ({
  events,
  details,
}: Pick<Excerpt, 'events' | 'details'>): ExportEvent[] =>
  events.map((event) => ({
    event,
    detail: details.get(event.id),
    firstDay: printDay(event.extent.first),
    lastDay: printDay(event.extent.last),
  }));

const toSourceRecord = ({
  title,
  publisher,
  url,
  published,
  supports,
}: Source): EventRecord['sources'][number] => ({
  title,
  publisher,
  url,
  ...(published === undefined ? {} : { published }),
  supports,
});

/** The event as its record in the data has it, keys in the records' order. */
export function toEventRecord({
  event,
  detail,
}: Pick<ExportEvent, 'event' | 'detail'>): EventRecord {
  const { place } = event;
  const notes = detail?.notes;
  const hasNotes = notes !== undefined && (notes.en !== '' || notes.ko !== '');
  return {
    id: event.id,
    date: event.dateText,
    type: event.type,
    importance: event.importance,
    short: event.short,
    title: event.title,
    summary: event.summary,
    parties: [...event.parties],
    people: [...event.people],
    ...(place === undefined ? {} : { place }),
    threads: [...event.threads],
    effects: [...event.effects],
    relations: [...event.relations],
    figures: [...event.figures],
    sources: (detail?.sources ?? []).map(toSourceRecord),
    article: [...event.article],
    confidence: event.confidence,
    ...(hasNotes ? { notes } : {}),
  };
}

/** Whether a link has a site before it: where no address was set it is the query string alone. */
export const isAbsolute = (link: string): boolean => /^https?:\/\/[^\s\p{Cc}]+$/iu.test(link);

/** The excerpt's link with an event selected in it. */
export function linkToEvent({ link }: Pick<Excerpt, 'link'>, id: string): string {
  const [page = '', query = ''] = link.split('?');
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('event='));
  return `${page}?${[...others, `event=${id}`].join('&')}`;
}
