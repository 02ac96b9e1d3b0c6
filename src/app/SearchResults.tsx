import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { SearchHit, SearchMatch } from '../model/search.ts';
import { clearOtherFilters } from '../state/exploreActions.ts';
import { MAX_RESULTS, selectResults } from '../state/searchResults.ts';
import { selectLocated } from '../state/searchSelectors.ts';
import type { ViewAction } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { NearestSpelling } from './NearestSpelling.tsx';
import { markedParts, searchExcerpt } from './searchExcerpt.ts';
import {
  useAct,
  useDataset,
  useEnvironment,
  useLang,
  useTimeline,
  useWords,
} from './timelineContext.ts';

export interface SearchResultsProps {
  readonly listId: string;
  readonly optionId: (id: string) => string;
  /** The event that the keys have chosen. */
  readonly active: string | undefined;
  readonly onOpen: (id: string) => void;
  /** Where the focus goes when a button goes that was pressed. */
  readonly onLeave: () => void;
}

function Marked({ text, ranges }: Pick<SearchMatch, 'text' | 'ranges'>): ReactElement {
  return (
    <>
      {markedParts(text, ranges).map((part) =>
        part.isMatch ? <mark key={part.start}>{part.text}</mark> : part.text,
      )}
    </>
  );
}

/** Where the match stands if neither title nor date says it. */
function Snippet({ match }: { readonly match: SearchMatch }): ReactElement {
  const lang = useLang();
  const fields: Readonly<Record<string, string>> = useWords().search.fields;
  const name = fields[match.field];
  return (
    <span className="snippet">
      {name !== undefined && `${name}: `}
      <span lang={match.lang === lang ? undefined : match.lang}>
        <Marked {...searchExcerpt(match)} />
      </span>
    </span>
  );
}

interface ResultProps extends Omit<SearchResultsProps, 'listId' | 'onLeave'> {
  readonly event: TimelineEvent;
  readonly hit: SearchHit;
}

function Result({ event, hit, active, optionId, onOpen }: ResultProps): ReactElement {
  const lang = useLang();
  const ref = useRef<HTMLDivElement>(null);
  const isActive = active === event.id;
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const date = formatEdtf(event.date, lang);
  return (
    <div
      ref={ref}
      id={optionId(event.id)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-event-id={event.id}
      onClick={() => onOpen(event.id)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onOpen(event.id);
      }}
    >
      <Glyph type={event.type} />
      <span className="when">{hit.date ? <mark>{date}</mark> : date}</span>
      <span className="name">
        <Marked {...hit.title} />
      </span>
      {hit.other && <Snippet match={hit.other} />}
    </div>
  );
}

/** The search comes with the supplement, soon after the first picture. */
function Pending(): ReactElement {
  const supplement = useTimeline((state) => state.supplement);
  const { reload } = useEnvironment();
  const { search: words, views } = useWords();
  if (supplement === 'loading') return <p role="status">{words.loading}</p>;
  return (
    <p role="status">
      {words.failed}{' '}
      <button type="button" className="text-button" onClick={reload}>
        {views.reload}
      </button>
    </p>
  );
}

/** Another spelling where nothing is found; what other filters hide, and a way to see it. */
function Advice({ onLeave }: Pick<SearchResultsProps, 'onLeave'>): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().search;
  const { events, hidden } = selectResults(dataset, filter);
  const leaveAfter = (action: ViewAction): void => {
    act(action, 'push');
    onLeave();
  };
  const isNothing = events.length + hidden === 0;
  if (dataset.search === undefined) return <Pending />;
  return (
    <>
      {isNothing && <p>{words.none}</p>}
      {isNothing && <NearestSpelling onChoose={leaveAfter} />}
      {hidden > 0 && (
        <p>
          {words.hidden(hidden)}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => leaveAfter(clearOtherFilters)}
          >
            {words.clearOthers}
          </button>
        </p>
      )}
    </>
  );
}

/** The events that the search finds, best first, below its field. */
export function SearchResults({ listId, onLeave, ...props }: SearchResultsProps): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().search;
  const { events } = selectResults(dataset, filter);
  const shown = useMemo(() => events.slice(0, MAX_RESULTS), [events]);
  const located = selectLocated(dataset, filter.q, shown, lang);
  return (
    <>
      <div
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={words.results}
        data-search-results=""
        // A press in the list leaves the focus in the field.
        onMouseDown={(press) => press.preventDefault()}
      >
        {shown.map((event, index) => {
          const hit = located[index];
          return hit && <Result key={event.id} event={event} hit={hit} {...props} />;
        })}
      </div>
      {events.length > shown.length && (
        <p className="more">{words.more(events.length - shown.length)}</p>
      )}
      <Advice onLeave={onLeave} />
    </>
  );
}
