import { group } from 'd3';
import { type KeyboardEvent, memo, type ReactElement, useMemo } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import { termLabels } from '../i18n/termLabels.ts';
import type { Lang } from '../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import { civilFromDay } from '../model/day.ts';

export interface EventListProps {
  readonly dataset: Dataset;
  readonly matching: readonly TimelineEvent[];
  readonly lang: Lang;
  /** The one event that Tab reaches. */
  readonly stop: string | undefined;
  readonly selected: string | undefined;
  readonly label: string;
  readonly onFocus: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A year's events; drawn anew only when they change. */
const YearList = memo(function YearList({
  year,
  events,
  lang,
  typeNames,
  stop,
  selected,
}: {
  readonly year: number;
  readonly events: readonly TimelineEvent[];
  readonly lang: Lang;
  readonly typeNames: ReadonlyMap<string, string>;
  readonly stop: string | undefined;
  readonly selected: string | undefined;
}): ReactElement {
  return (
    <section>
      <h3>{year}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-event-id={event.id}
              tabIndex={event.id === stop ? 0 : -1}
              aria-current={event.id === selected ? 'true' : undefined}
              aria-description={event.title[lang]}
            >
              {`${event.short[lang]}, ${formatEdtf(event.date, lang)}, ${typeNames.get(event.type) ?? ''}`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

/**
 * The picture's events as a list headed by year, for keyboard and screen reader: exactly the matching
 * ones, one of them in the Tab order. It is not seen; the focused event's mark is ringed in the picture.
 */
export const EventList = memo(function EventList(props: EventListProps): ReactElement {
  const { dataset, matching, lang, stop, selected } = props;
  const years = useMemo(
    () => [...group(matching, ({ extent }) => civilFromDay(extent.first).year)],
    [matching],
  );
  const typeNames = useMemo(() => termLabels(dataset.vocabulary.types, lang), [dataset, lang]);
  const idOf = (target: EventTarget): string | undefined =>
    (target as HTMLElement).dataset['eventId'];
  const within = (events: readonly TimelineEvent[], id: string | undefined): string | undefined =>
    events.some((event) => event.id === id) ? id : undefined;
  return (
    <section
      className="events visually-hidden"
      aria-label={props.label}
      onFocus={(event) => props.onFocus(idOf(event.target))}
      onBlur={() => props.onFocus(undefined)}
      onKeyDown={props.onKeyDown}
      onClick={(event) => {
        const id = idOf(event.target);
        if (id !== undefined) props.onOpen(id);
      }}
    >
      {years.map(([year, events]) => (
        <YearList
          key={year}
          year={year}
          events={events}
          lang={lang}
          typeNames={typeNames}
          stop={within(events, stop)}
          selected={within(events, selected)}
        />
      ))}
    </section>
  );
});
