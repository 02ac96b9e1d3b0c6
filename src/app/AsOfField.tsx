import { type ReactElement, type RefCallback, useId, useState } from 'react';
import { quoteValue } from '../i18n/clipText.ts';
import { formatDay } from '../i18n/formatDate.ts';
import { toCivilText } from '../model/asOfText.ts';
import type { Day } from '../model/day.ts';
import { clampDay, parseCivil } from '../state/civilRange.ts';
import { setAt } from '../state/exploreActions.ts';
import { coveredBy } from '../state/urlContext.ts';
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
    const covered = coveredBy(dataset);
    const isInside = range.last >= covered.first && range.first <= covered.last;
    setEntry({
      at: clampDay(range.last, covered),
      text: undefined,
      problem: isInside ? undefined : 'clamped',
    });
    act(setAt(range.last), 'replace');
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
  const id = useId();
  const { first, last } = coveredBy(dataset);
  const problem = entry?.problem;
  const message =
    problem === 'clamped'
      ? words.clamped(formatDay(first, lang), formatDay(last, lang))
      : words.notADate(quoteValue(entry?.text ?? ''));
  return (
    <form
      className="as-of-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={words.example}
        title={words.hint}
        value={entry?.text ?? formatDay(at, lang)}
        aria-invalid={problem === 'not-a-date'}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Escape' && reset()}
      />
      {problem && (
        <p id={`${id}-problem`} className="problem" role="alert">
          {message}
        </p>
      )}
    </form>
  );
}
