import { type ReactElement, useMemo } from 'react';
import { formatYearRange } from '../i18n/formatDate.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { eventsByYear } from '../model/eventYears.ts';
import { selectMatching } from '../state/selectors.ts';
import { EventLink } from './EventLink.tsx';
import { useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { useRovingToolbar } from './useRovingToolbar.ts';

interface StoryProps {
  /** The event that was open last. */
  readonly current: string | undefined;
}

/** From this importance on a row is set bold, below the other set soft. */
const STRONG_FROM = 4;
const SOFT_TO = 2;
/** Of a story with more events than these only the years in sight are laid out. */
const LONG = 120;

const weightOf = ({ importance }: TimelineEvent): string =>
  importance >= STRONG_FROM ? 'strong' : importance <= SOFT_TO ? 'soft' : 'plain';

function Years({
  events,
  current,
}: StoryProps & { readonly events: readonly TimelineEvent[] }): ReactElement {
  const lang = useLang();
  const words = useWords().story;
  const years = useMemo(() => eventsByYear(events), [events]);
  const isListed = events.some(({ id }) => id === current);
  const { onKeyDown, buttonProps } = useRovingToolbar(isListed ? current : events[0]?.id);
  return (
    <fieldset className={events.length > LONG ? 'story long' : 'story'} onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{words.story}</legend>
      {years.map(([year, ofYear]) => (
        <div key={year ?? 0} className="story-year">
          <h4>{year === undefined ? words.yearUnknown : formatYearRange(year, year, lang)}</h4>
          <ol>
            {ofYear.map((event) => (
              <li key={event.id} className={weightOf(event)}>
                <EventLink
                  event={event}
                  form="row"
                  button={{
                    ...buttonProps(event.id),
                    'aria-current': event.id === current ? 'true' : undefined,
                  }}
                  remark={
                    event.importance >= STRONG_FROM
                      ? `, ${words.importance(event.importance)}`
                      : undefined
                  }
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </fieldset>
  );
}

/** Every event of the thread that matches, in order under its year: one Tab stop, arrows move along. */
export function ThreadStory({ current }: StoryProps): ReactElement {
  const dataset = useDataset();
  const filter = useTimeline(({ view }) => view.filter);
  const lang = useLang();
  const words = useWords().story;
  const events = selectMatching(dataset, filter);
  return (
    <section>
      <h3>
        {words.story} <span className="count">{formatNumber(events.length, lang)}</span>
      </h3>
      {events.length === 0 ? (
        <p className="state">{words.noStory}</p>
      ) : (
        <Years key={events.map(({ id }) => id).join()} events={events} current={current} />
      )}
    </section>
  );
}
