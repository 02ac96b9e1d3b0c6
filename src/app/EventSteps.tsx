import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { neighboursOf } from '../state/neighbours.ts';
import { selectMatching } from '../state/selectors.ts';
import { stepEvent } from '../state/viewActions.ts';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

interface StepProps {
  readonly direction: 1 | -1;
  readonly target: TimelineEvent | undefined;
  readonly thread?: string;
}

/** To the event before or after; at the end it stays, so that the focus does, and says so. */
function Step({ direction, target, thread }: StepProps): ReactElement {
  const act = useAct();
  const lang = useLang();
  const words = useWords().panel;
  const isNext = direction === 1;
  const end = isNext ? words.last : words.first;
  return (
    <button
      type="button"
      className={isNext ? 'step next' : 'step'}
      data-step={isNext ? 'next' : 'previous'}
      aria-disabled={target === undefined}
      onClick={() => act(stepEvent(direction, thread), 'push')}
    >
      {!isNext && <ChevronLeft size={16} aria-hidden="true" />}
      <span>
        <span className="visually-hidden">{`${isNext ? words.next : words.previous}: `}</span>
        <span className="name">{target === undefined ? end : target.short[lang]}</span>
        {target && <span className="when">{formatEdtf(target.date, lang)}</span>}
      </span>
      {isNext && <ChevronRight size={16} aria-hidden="true" />}
    </button>
  );
}

/** The matching events before and after one, in time and in each of its threads. */
export function EventSteps({ event }: { readonly event: TimelineEvent }): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().panel;
  const matching = selectMatching(dataset, filter);
  const inTime = neighboursOf(matching, event);
  return (
    <section>
      <h3>{words.stepsInTime}</h3>
      <div className="steps">
        <Step direction={-1} target={inTime.previous} />
        <Step direction={1} target={inTime.next} />
      </div>
      {event.threads.map((thread) => {
        const { previous, next } = neighboursOf(matching, event, thread);
        const term = dataset.vocabulary.threads.find(({ id }) => id === thread);
        return (
          <Fragment key={thread}>
            <h3>{words.stepsInThread(term?.label[lang] ?? thread)}</h3>
            <div className="steps">
              <Step direction={-1} target={previous} thread={thread} />
              <Step direction={1} target={next} thread={thread} />
            </div>
          </Fragment>
        );
      })}
    </section>
  );
}
