import { type ReactElement, useId, useState } from 'react';
import { quoteValue } from '../i18n/clipText.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { toCivilText } from '../model/asOfText.ts';
import { SIDE_LETTERS, type Side } from '../model/comparison.ts';
import { addDays, type Day } from '../model/day.ts';
import { WINDOW_LIMITS } from '../model/window.ts';
import { parseCivil } from '../state/civilRange.ts';
import { setCompareStart } from '../state/compareActions.ts';
import { useAct, useLang, useWords } from './timelineContext.ts';

/** What is typed and not yet taken, and why it can't be; for as long as the window begins on `start`. */
interface Entry {
  readonly start: Day;
  readonly text: string;
  readonly problem: 'not-a-date' | 'outside' | undefined;
}

function problemOf(day: Day | undefined): Entry['problem'] {
  if (day === undefined) return 'not-a-date';
  return day < WINDOW_LIMITS.start || day >= WINDOW_LIMITS.end ? 'outside' : undefined;
}

function useEntry(side: Side, start: Day) {
  const act = useAct();
  const [kept, setEntry] = useState<Entry | undefined>(undefined);
  const entry = kept?.start === start ? kept : undefined;
  const take = (): void => {
    if (entry === undefined) return;
    const { text } = entry;
    const day = parseCivil(toCivilText(text) ?? '')?.first;
    const problem = text.trim() === '' ? undefined : problemOf(day);
    setEntry(problem && { start, text, problem });
    if (day !== undefined && day !== start && problem === undefined) {
      act(setCompareStart(side, day), 'push');
    }
  };
  return {
    entry,
    take,
    type: (text: string) => setEntry({ start, text, problem: undefined }),
    reset: () => setEntry(undefined),
  };
}

/** The day on which a side's window begins; a typed one is taken on Enter or on leaving the field. */
export function CompareField({
  side,
  start,
}: {
  readonly side: Side;
  readonly start: Day;
}): ReactElement {
  const lang = useLang();
  const words = useWords().compare;
  const { entry, take, type, reset } = useEntry(side, start);
  const id = useId();
  const kept = formatDay(start, lang);
  const message = {
    'not-a-date': () => words.notADate(quoteValue(entry?.text ?? ''), kept),
    outside: () =>
      words.outside(
        formatDay(WINDOW_LIMITS.start, lang),
        formatDay(addDays(WINDOW_LIMITS.end, -1), lang),
        kept,
      ),
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id}>{words.starts(SIDE_LETTERS[side])}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        title={words.hint}
        value={entry?.text ?? kept}
        aria-invalid={entry?.problem !== undefined}
        aria-describedby={entry?.problem && `${id}-problem`}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Escape' && reset()}
      />
      {entry?.problem && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {message[entry.problem]()}
        </p>
      )}
    </form>
  );
}
