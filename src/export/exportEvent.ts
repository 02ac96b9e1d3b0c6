import type { Lang } from '../model/bilingual.ts';
import type { Dataset, EventDetail, Figure, TimelineEvent } from '../model/dataset.ts';
import { printDay } from '../model/day.ts';

/** An event with what its panel shows below, and its bounds as `YYYY-MM-DD`. */
export interface ExportEvent {
  readonly event: TimelineEvent;
  readonly detail: EventDetail | undefined;
  readonly firstDay: string;
  readonly lastDay: string;
}

export const toExportEvents = (
  { events }: Pick<Dataset, 'events'>,
  details: ReadonlyMap<string, EventDetail>,
): ExportEvent[] =>
  events.map((event) => ({
    event,
    detail: details.get(event.id),
    firstDay: printDay(event.extent.first),
    lastDay: printDay(event.extent.last),
  }));

/** "participants, South: 582 people", digits plain. */
export const describeFigure = ({ label, value, unit }: Figure, lang: Lang): string =>
  `${label[lang]}: ${value} ${unit[lang]}`;
