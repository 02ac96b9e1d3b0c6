import { type ReactElement, type RefObject, useEffect, useId, useRef } from 'react';
import { describePrecision } from '../i18n/describePrecision.ts';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { selectEventsById, selectPasses } from '../state/selectors.ts';
import { clearFilters } from '../state/viewActions.ts';
import { CiteTool } from './CiteTool.tsx';
import { EventEffects, EventFacts, EventFigures } from './EventFacts.tsx';
import { EventSteps } from './EventSteps.tsx';
import { EventTools } from './EventTools.tsx';
import { Glyph } from './Glyph.tsx';
import { RelationList } from './RelationList.tsx';
import { SourceList } from './SourceList.tsx';
import {
  useAct,
  useDataset,
  useLang,
  useTimeline,
  useTimelineStore,
  useWords,
} from './timelineContext.ts';

export interface EventPanelProps {
  readonly onClose: () => void;
}

/**
 * Gives the heading the focus when a person opened the event; an event that a link or the browser's
 * history opened doesn't take it. A step button keeps it, so that it can be pressed again.
 */
function useHeadingFocus(heading: RefObject<HTMLElement | null>, id: string): void {
  const store = useTimelineStore();
  useEffect(() => {
    const { lastStep, view } = store.getState();
    const isOpened = lastStep === 'push' && view.event === id;
    if (!isOpened || document.activeElement?.closest('[data-step]')) return;
    heading.current?.focus();
  }, [id, store, heading]);
}

function HiddenMark({
  event,
  onShown,
}: {
  readonly event: TimelineEvent;
  readonly onShown: () => void;
}): ReactElement | null {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().panel;
  if (selectPasses(dataset, filter)(event)) return null;
  return (
    <p className="hidden-mark">
      {words.hidden}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          act(clearFilters, 'push');
          onShown();
        }}
      >
        {words.clearFilters}
      </button>
    </p>
  );
}

/** Type, title in both languages, date, and what of the date isn't known. */
function Head({
  event,
  heading,
  headingId,
}: {
  readonly event: TimelineEvent;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly headingId: string;
}): ReactElement {
  const { vocabulary, through } = useDataset();
  const lang = useLang();
  const other = lang === 'en' ? 'ko' : 'en';
  const type = vocabulary.types.find(({ id }) => id === event.type);
  const hue = vocabulary.groups.find(({ id }) => id === type?.group)?.hue ?? 'grey';
  const precision = describePrecision(event.date, { through, lang });
  return (
    <>
      <p className={`kicker hue-${hue}`}>
        <Glyph type={event.type} />
        <span className="type">{type?.label[lang] ?? event.type}</span>
      </p>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {event.title[lang]}
      </h2>
      {event.title[other] !== event.title[lang] && (
        <p className="other-title" lang={other}>
          {event.title[other]}
        </p>
      )}
      <p className="date">
        {formatEdtf(event.date, lang)}
        {precision.length > 0 && <span className="precision">{` ${precision.join(' ')}`}</span>}
      </p>
    </>
  );
}

function OpenEvent({
  event,
  onClose,
}: EventPanelProps & { readonly event: TimelineEvent }): ReactElement {
  const lang = useLang();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useHeadingFocus(heading, event.id);
  return (
    <section
      className="panel"
      data-event-panel={event.id}
      aria-labelledby={headingId}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.stopPropagation();
        onClose();
      }}
    >
      <EventTools event={event} onClose={onClose} />
      <Head event={event} heading={heading} headingId={headingId} />
      <HiddenMark event={event} onShown={() => heading.current?.focus()} />
      <p className="summary">{event.summary[lang]}</p>
      <EventEffects event={event} />
      <EventFacts event={event} />
      <EventFigures event={event} />
      <RelationList event={event} />
      <SourceList id={event.id} />
      <CiteTool event={event} />
      <EventSteps event={event} />
    </section>
  );
}

/** Everything that is known of the open event; nothing while none is open. */
export function EventPanel({ onClose }: EventPanelProps): ReactElement | null {
  const id = useTimeline((state) => state.view.event);
  const dataset = useDataset();
  const event = id === undefined ? undefined : selectEventsById(dataset).get(id);
  return event === undefined ? null : <OpenEvent event={event} onClose={onClose} />;
}
