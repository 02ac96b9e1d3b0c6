import { ChevronLeft, ChevronRight, Pin, X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import type { TimelineEvent } from '../model/dataset.ts';
import { MAX_PINS } from '../model/view.ts';
import { neighboursOf } from '../state/neighbours.ts';
import { selectMatching } from '../state/selectors.ts';
import { stepEvent, togglePin } from '../state/viewActions.ts';
import { CopyLink } from './CopyLink.tsx';
import { useAct, useDataset, useTimeline, useWords } from './timelineContext.ts';

export interface EventToolsProps {
  readonly event: TimelineEvent;
  readonly onClose: () => void;
}

function StepTool({
  event,
  direction,
}: {
  readonly event: TimelineEvent;
  readonly direction: 1 | -1;
}) {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().panel;
  const { previous, next } = neighboursOf(selectMatching(dataset, filter), event);
  const isNext = direction === 1;
  const label = isNext ? words.next : words.previous;
  const Icon = isNext ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      className="tool"
      data-step={isNext ? 'next' : 'previous'}
      aria-label={label}
      title={label}
      aria-disabled={(isNext ? next : previous) === undefined}
      onClick={() => act(stepEvent(direction), 'push')}
    >
      <Icon size={17} aria-hidden="true" />
    </button>
  );
}

function PinTool({ id }: { readonly id: string }): ReactElement {
  const pins = useTimeline((state) => state.view.pins);
  const act = useAct();
  const words = useWords().panel;
  const reason = useId();
  const isPinned = pins.includes(id);
  const isFull = !isPinned && pins.length >= MAX_PINS;
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-pressed={isPinned}
        aria-disabled={isFull}
        aria-describedby={isFull ? reason : undefined}
        onClick={() => act(togglePin(id), 'push')}
      >
        <Pin size={16} aria-hidden="true" />
        {words.pin}
      </button>
      {isFull && (
        <p id={reason} className="most">
          {words.mostPins}
        </p>
      )}
    </>
  );
}

/** The panel's tools: step in time, label always, copy the link, close. */
export function EventTools({ event, onClose }: EventToolsProps): ReactElement {
  const { close } = useWords().chart;
  return (
    <div className="panel-bar">
      <StepTool event={event} direction={-1} />
      <StepTool event={event} direction={1} />
      <PinTool id={event.id} />
      <CopyLink />
      <button
        type="button"
        className="tool close"
        aria-label={close}
        title={close}
        onClick={onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
