import type { ReactNode } from 'react';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { roundPx } from '../../../layout/scene.ts';
import { civilFromDay } from '../../../model/day.ts';
import { coveredBy } from '../../../state/urlContext.ts';
import type { EventPageProps } from './EventBody.tsx';

/** The strip is stretched to the page's width: only what has no width of its own may stand in it. */
const WIDTH = 1000;
const HEIGHT = 40;
const TICKS = { top: 10, bottom: 32 };

/** All events of an event's main thread as ticks on a line of time, the event itself brought out. */
export function ThreadStrip({ site, event, lang }: EventPageProps): ReactNode {
  const { dataset } = site;
  const thread = dataset.vocabulary.threads.find(({ id }) => id === event.threads[0]);
  if (thread === undefined) return null;
  const { first, last } = coveredBy(dataset);
  const events = dataset.events.filter(({ threads }) => threads.includes(thread.id));
  const xOf = (day: number): number =>
    roundPx(Math.min(Math.max((day - first) / (last + 1 - first), 0), 1) * WIDTH);
  const line = (x: number, top: number, bottom: number): string => `M${x},${top}V${bottom}`;
  const position = events.findIndex(({ id }) => id === event.id) + 1;
  return (
    <figure className="strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="base" d={`M0,${TICKS.bottom}H${WIDTH}`} />
        <path
          className="ticks"
          d={events
            .filter(({ id }) => id !== event.id)
            .map(({ extent }) => line(xOf(extent.anchor), TICKS.top, TICKS.bottom))
            .join('')}
        />
        <path className="current" d={line(xOf(event.extent.anchor), 0, HEIGHT)} />
      </svg>
      <figcaption>
        <span className="year">{civilFromDay(first).year}</span>
        <span>{pageWordsFor(lang).place(position, events.length, thread.label[lang])}</span>
        <span className="year">{civilFromDay(last).year}</span>
      </figcaption>
    </figure>
  );
}
