import { type ReactElement, useState } from 'react';
import { quoteValue } from '../i18n/clipText.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { toCivilText } from '../model/asOfText.ts';
import { SIDE_LETTERS, type Side } from '../model/comparison.ts';
import { addDays, type Day } from '../model/day.ts';
import { WINDOW_LIMITS } from '../model/window.ts';
import { parseCivil } from '../state/civilRange.ts';
import { setCompareStart } from '../state/compareActions.ts';
import { DateField } from './DateField.tsx';
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
  const kept = formatDay(start, lang);
  const messages = {
    'not-a-date': () => words.notADate(quoteValue(entry?.text ?? ''), kept),
    outside: () =>
      words.outside(
        formatDay(WINDOW_LIMITS.start, lang),
        formatDay(addDays(WINDOW_LIMITS.end, -1), lang),
        kept,
      ),
  };
  const problem = entry?.problem;
  return (
    <DateField
      label={words.starts(SIDE_LETTERS[side])}
      hint={words.hint}
      value={entry?.text ?? kept}
      isInvalid={problem !== undefined}
      message={problem && messages[problem]()}
      onType={type}
      onTake={take}
      onReset={reset}
    />
  );
}
