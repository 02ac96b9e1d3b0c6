import './styles/story.css';
import { X } from 'lucide-react';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { describeThread } from '../i18n/describeThread.ts';
import { summariseThread } from '../model/threadSummary.ts';
import { ThreadSeries } from './ThreadSeries.tsx';
import { ThreadStatus } from './ThreadStatus.tsx';
import { ThreadStory } from './ThreadStory.tsx';
import { useDataset, useLang, useTimelineStore, useWords } from './timelineContext.ts';

export interface ThreadPanelProps {
  readonly thread: string;
  /** Shows all threads again. */
  readonly onClose: () => void;
}

/**
 * The event that was open just before, and a place for the focus where its element has gone: the
 * event's row when its panel closed, the heading when the thread was chosen there.
 */
function useArrival(thread: string) {
  const store = useTimelineStore();
  const panel = useRef<HTMLElement>(null);
  const [before] = useState(() => store.getState().past.at(-1));
  useEffect(() => {
    const { lastStep } = store.getState();
    if (lastStep !== 'push' || before === undefined) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const wasAlone = before.filter.threads.length === 1 && before.filter.threads[0] === thread;
    const row = panel.current?.querySelector<HTMLElement>('.story [aria-current]');
    const heading = panel.current?.querySelector<HTMLElement>('h2');
    const target = wasAlone && row ? row : heading;
    target?.focus();
    // Years that come into sight by this get their true heights, which moves what is below them.
    requestAnimationFrame(() => target?.scrollIntoView({ block: 'nearest' }));
  }, [store, before, thread]);
  return { panel, current: before?.event };
}

function Panel({ thread, onClose }: ThreadPanelProps): ReactElement | null {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().story;
  const headingId = useId();
  const { panel, current } = useArrival(thread);
  const term = dataset.vocabulary.threads.find(({ id }) => id === thread);
  if (term === undefined) return null;
  const other = lang === 'en' ? 'ko' : 'en';
  const summary = summariseThread(dataset, thread);
  return (
    <section
      ref={panel}
      className="panel thread-panel"
      data-thread-panel={thread}
      aria-labelledby={headingId}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.stopPropagation();
        onClose();
      }}
    >
      <div className="panel-bar">
        <button type="button" className="tool" onClick={onClose}>
          <X size={16} aria-hidden="true" />
          {words.close}
        </button>
      </div>
      <p className="kicker">{words.kicker}</p>
      <h2 id={headingId} tabIndex={-1}>
        {term.label[lang]}
      </h2>
      {term.label[other] !== term.label[lang] && (
        <p className="other-title" lang={other}>
          {term.label[other]}
        </p>
      )}
      <p className="thread-summary">
        {describeThread(summary, { through: dataset.through, lang })}
      </p>
      {summary.kind === 'tracked' && (
        <>
          <p className="measures">{words.measures(summary.tracking.measures[lang])}</p>
          <ThreadStatus summary={summary} />
        </>
      )}
      <ThreadSeries thread={thread} />
      <ThreadStory current={current} />
    </section>
  );
}

/** A thread that is looked at alone: what can be said of it, its status through time, its figures, its events in order. */
export const ThreadPanel = (props: ThreadPanelProps): ReactElement => (
  <Panel key={props.thread} {...props} />
);
