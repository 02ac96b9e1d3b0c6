import { type ReactElement, type RefCallback, useState } from 'react';
import { quoteValue } from '../i18n/clipText.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { toCivilText } from '../model/asOfText.ts';
import type { Day } from '../model/day.ts';
import { lastDayWithin, parseCivil } from '../state/civilRange.ts';
import { setAt } from '../state/exploreActions.ts';
import { coveredBy } from '../state/urlContext.ts';
import { DateField } from './DateField.tsx';
import { useAct, useDataset, useLang, useWords } from './timelineContext.ts';

/** What is typed and not yet taken, and what is to be said of it; for as long as the line stays on `at`. */
interface Entry {
  readonly at: Day;
  readonly text: string | undefined;
  readonly problem: 'not-a-date' | 'clamped' | undefined;
}

function useEntry(at: Day) {
  const act = useAct();
  const dataset = useDataset();
  const [kept, setEntry] = useState<Entry | undefined>(undefined);
  const entry = kept?.at === at ? kept : undefined;
  const take = (): void => {
    const text = entry?.text;
    if (text === undefined) return;
    const range = parseCivil(toCivilText(text) ?? '');
    if (range === undefined) {
      setEntry(text.trim() === '' ? undefined : { at, text, problem: 'not-a-date' });
      return;
    }
    const { day, isInside } = lastDayWithin(range, coveredBy(dataset));
    setEntry({ at: day, text: undefined, problem: isInside ? undefined : 'clamped' });
    act(setAt(day), 'replace');
  };
  return {
    entry,
    take,
    type: (text: string) => setEntry({ at, text, problem: undefined }),
    reset: () => setEntry(undefined),
  };
}

/** The day of the line in words; a typed date moves it, what is none is said at the field. */
export function AsOfField({
  at,
  inputRef,
}: {
  readonly at: Day;
  readonly inputRef: RefCallback<HTMLInputElement>;
}): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().asOf;
  const { entry, take, type, reset } = useEntry(at);
  const { first, last } = coveredBy(dataset);
  const problem = entry?.problem;
  const messages = {
    clamped: () => words.clamped(formatDay(first, lang), formatDay(last, lang)),
    'not-a-date': () => words.notADate(quoteValue(entry?.text ?? '')),
  };
  return (
    <DateField
      className="as-of-field"
      label={words.field}
      hint={words.hint}
      placeholder={words.example}
      inputRef={inputRef}
      value={entry?.text ?? formatDay(at, lang)}
      isInvalid={problem === 'not-a-date'}
      message={problem && messages[problem]()}
      onType={type}
      onTake={take}
      onReset={reset}
    />
  );
}
