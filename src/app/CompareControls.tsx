import { ArrowUpDown, X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { formatDay } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import { SIDE_LETTERS, SIDES, type Side, type Sided } from '../model/comparison.ts';
import type { Period } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { WINDOW_LIMITS } from '../model/window.ts';
import { setCompareStart, setCompareYears, swapCompare } from '../state/compareActions.ts';
import { toggleCompare } from '../state/exploreActions.ts';
import { CompareField } from './CompareField.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30] as const;

const OFFICES = [
  { kind: 'rok-president', name: 'presidents' },
  { kind: 'dprk-leader', name: 'leaders' },
] as const;

interface StartProps {
  readonly side: Side;
  readonly start: Day;
}

/** Begins a side's window with a tenure. */
function TenureChoice({ side, start }: StartProps): ReactElement | null {
  const { periods } = useDataset();
  const act = useAct();
  const lang = useLang();
  const { compare: words, chart } = wordsFor(lang);
  const offered = periods.filter(
    (period) =>
      OFFICES.some(({ kind }) => kind === period.kind) && period.start >= WINDOW_LIMITS.start,
  );
  if (offered.length === 0) return null;
  const option = ({ id, name, start: day }: Period): ReactElement => (
    <option key={id} value={id}>
      {words.tenureFrom(name[lang], formatDay(day, lang))}
    </option>
  );
  return (
    <select
      aria-label={words.tenure(SIDE_LETTERS[side])}
      value={offered.find((period) => period.start === start)?.id ?? ''}
      onChange={(event) => {
        const chosen = offered.find(({ id }) => id === event.currentTarget.value);
        if (chosen !== undefined) act(setCompareStart(side, chosen.start), 'push');
      }}
    >
      <option value="" disabled>
        {words.otherDate}
      </option>
      {OFFICES.map(({ kind, name }) => (
        <optgroup key={kind} label={chart[name]}>
          {offered.filter((period) => period.kind === kind).map(option)}
        </optgroup>
      ))}
    </select>
  );
}

function Length(): ReactElement {
  const years = useTimeline((state) => state.view.years);
  const act = useAct();
  const words = useWords().compare;
  const id = useId();
  const lengths = [...new Set([...LENGTHS, years])].sort((a, b) => a - b);
  return (
    <span className="length">
      <label htmlFor={id}>{words.length}</label>
      <select
        id={id}
        value={years}
        onChange={(event) => act(setCompareYears(Number(event.currentTarget.value)), 'push')}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {words.years(length)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Where both windows begin and how long they are. */
export function CompareControls({ starts }: { readonly starts: Sided<Day> }): ReactElement {
  const act = useAct();
  const words = useWords().compare;
  return (
    <div className="compare-controls">
      {SIDES.map((side) => (
        <div key={side} className="start">
          <CompareField side={side} start={starts[side]} />
          <TenureChoice side={side} start={starts[side]} />
        </div>
      ))}
      <div className="start">
        <Length />
        <button type="button" className="tool" onClick={() => act(swapCompare, 'push')}>
          <ArrowUpDown size={16} aria-hidden="true" />
          {words.swap}
        </button>
        <button
          type="button"
          className="tool"
          onClick={({ currentTarget }) => {
            // This button goes with the comparison: the switch between the views has the focus then.
            const chart = currentTarget.closest('main')?.querySelector('.view-switch button');
            if (chart instanceof HTMLElement) chart.focus();
            act(toggleCompare(false), 'push');
          }}
        >
          <X size={16} aria-hidden="true" />
          {words.stop}
        </button>
      </div>
    </div>
  );
}
