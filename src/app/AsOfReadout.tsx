import { Fragment, type ReactElement } from 'react';
import type { AsOfWords, FactWords, ThreadWords } from '../i18n/describeAsOf.ts';
import type { Status, TimelineEvent } from '../model/dataset.ts';
import { isolateThread } from '../state/threadActions.ts';
import { selectEvent } from '../state/viewActions.ts';
import { StatusSwatch, type SwatchState } from './StatusSwatch.tsx';
import { useAct, useLang, useWords } from './timelineContext.ts';

const SWATCHES: Readonly<Record<Status, SwatchState | undefined>> = {
  'not-started': undefined,
  running: 'running',
  suspended: 'suspended',
  ended: 'closed',
};

/** Words that open the event which they come from. */
function Opening({
  event,
  children,
}: {
  readonly event: TimelineEvent;
  readonly children: string;
}): ReactElement {
  const act = useAct();
  const lang = useLang();
  return (
    <button
      type="button"
      className="text-button"
      title={event.title[lang]}
      onClick={() => act(selectEvent(event.id), 'push')}
    >
      {children}
    </button>
  );
}

function Thread({ thread }: { readonly thread: ThreadWords }): ReactElement {
  const act = useAct();
  const words = useWords().asOf;
  const { id, name, status, word, since, pending } = thread;
  const swatch = SWATCHES[status];
  return (
    <li data-thread={id} data-status={status}>
      <button
        type="button"
        className="text-button name"
        title={words.isolate}
        onClick={() => act(isolateThread(id), 'push')}
      >
        {name}
      </button>
      <span className="status">
        {swatch && <StatusSwatch state={swatch} />}
        {word}
      </span>
      {since && (
        <span className="since">
          <Opening event={since.event}>{since.when}</Opening>
          <span className="days">{since.days}</span>
        </span>
      )}
      {pending && <Opening event={pending.event}>{pending.words}</Opening>}
    </li>
  );
}

function Fact({ fact }: { readonly fact: FactWords }): ReactElement {
  return (
    <div className={fact.id === 'next' ? 'wide' : undefined}>
      <dt>{fact.name}</dt>
      <dd>
        {fact.parts.map(({ text, event }) => (
          <Fragment key={text}>
            {event ? <Opening event={event}>{text}</Opening> : <span>{text}</span>}
          </Fragment>
        ))}
      </dd>
    </div>
  );
}

/** What stood on the day: the tracked threads, then who was in office, what was last and what came next. */
export function AsOfReadout({ words }: { readonly words: AsOfWords }): ReactElement {
  return (
    <>
      <ul className="as-of-threads">
        {words.threads.map((thread) => (
          <Thread key={thread.id} thread={thread} />
        ))}
      </ul>
      <dl className="as-of-facts">
        {words.facts.map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      </dl>
    </>
  );
}
