import './styles/asof.css';
import { ChevronLeft, ChevronRight, Copy, X } from 'lucide-react';
import { type ReactElement, type RefCallback, useState } from 'react';
import { describeAsOf } from '../i18n/describeAsOf.ts';
import { asOf } from '../model/asOf.ts';
import { addMonths, nearestChange } from '../model/asOfSteps.ts';
import type { Day } from '../model/day.ts';
import { moveAt, showAt } from '../state/asOfActions.ts';
import { AsOfField } from './AsOfField.tsx';
import { AsOfReadout } from './AsOfReadout.tsx';
import {
  useAct,
  useDataset,
  useEnvironment,
  useLang,
  useTimeline,
  useWords,
} from './timelineContext.ts';

const ICON = { size: 16, 'aria-hidden': true } as const;

/** To the change of a status before or after, and by whole months. */
function Steps({ at }: { readonly at: Day }): ReactElement {
  const act = useAct();
  const dataset = useDataset();
  const words = useWords().asOf;
  const previous = nearestChange(dataset, at, -1);
  const next = nearestChange(dataset, at, 1);
  const move = (day: Day | undefined) => () => day !== undefined && act(moveAt(day), 'replace');
  const month = (direction: 1 | -1, label: string, Icon: typeof ChevronLeft) => (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      onClick={move(addMonths(at, direction))}
    >
      <Icon {...ICON} />
    </button>
  );
  const change = (day: Day | undefined, label: string) => (
    <button type="button" className="tool" aria-disabled={day === undefined} onClick={move(day)}>
      {label}
    </button>
  );
  return (
    <fieldset className="as-of-steps" aria-label={words.steps}>
      {month(-1, words.previousMonth, ChevronLeft)}
      {month(1, words.nextMonth, ChevronRight)}
      {change(previous, words.previousChange)}
      {change(next, words.nextChange)}
    </fieldset>
  );
}

/** Copies the readout as sentences; where no copying is allowed, they are shown to be selected. */
function CopyText({ text }: { readonly text: string }): ReactElement {
  const { copyText } = useEnvironment();
  const words = useWords().asOf;
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const state = copied?.text === text ? copied : undefined;
  const copy = (): Promise<void> =>
    copyText(text).then(
      () => setCopied({ text, isDone: true }),
      () => setCopied({ text, isDone: false }),
    );
  return (
    <>
      <button type="button" className="tool copy" onClick={copy}>
        <Copy {...ICON} />
        {state?.isDone ? words.copied : words.copy}
      </button>
      {state?.isDone === false && <p className="as-of-text">{text}</p>}
    </>
  );
}

/** Says on which side of the window the line stands, and brings it there. */
function Outside({ at }: { readonly at: Day }): ReactElement | null {
  const window = useTimeline((state) => state.view.window);
  const act = useAct();
  const words = useWords().asOf;
  if (at >= window.start && at < window.end) return null;
  return (
    <p className={at < window.start ? 'as-of-outside' : 'as-of-outside after'}>
      {at < window.start ? words.isBefore : words.isAfter}
      <button type="button" className="text-button" onClick={() => act(showAt, 'replace')}>
        {words.bring}
      </button>
    </p>
  );
}

export interface AsOfOpenProps {
  readonly at: Day;
  readonly inputRef: RefCallback<HTMLInputElement>;
  readonly onClose: () => void;
}

/** The day, the ways to move it, and what stood on it. */
export function AsOfOpen({ at, inputRef, onClose }: AsOfOpenProps): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().asOf;
  const readout = describeAsOf(asOf(dataset, at), lang);
  return (
    <>
      <div className="as-of-bar">
        <AsOfField at={at} inputRef={inputRef} />
        <Steps at={at} />
        <CopyText text={readout.text} />
        <button
          type="button"
          className="tool"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <X {...ICON} />
        </button>
      </div>
      <AsOfReadout words={readout} />
      <Outside at={at} />
    </>
  );
}
