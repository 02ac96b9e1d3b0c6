import { ChevronDown } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { Term } from '../model/dataset.ts';
import { selectChipCounts } from '../state/selectors.ts';
import { dropFilter, toggleParty, toggleThread } from '../state/viewActions.ts';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

type MenuKind = 'threads' | 'parties';

const TOGGLES = { threads: toggleThread, parties: toggleParty } as const;
const ALL = { threads: 'allThreads', parties: 'allParties' } as const;

/** Folds the list up on Escape and on a press or focus elsewhere; Escape gives the focus to its name. */
export function useFolding() {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onOutside = (event: Event): void => {
      const menu = ref.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) {
        menu.open = false;
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const menu = ref.current;
      if (event.key !== 'Escape' || !menu?.open) return;
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    const menu = ref.current;
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    menu?.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
      menu?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return ref;
}

function Choice({ kind, term }: { readonly kind: MenuKind; readonly term: Term }): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const count = selectChipCounts(dataset, filter)[kind].get(term.id) ?? 0;
  return (
    <label className={count === 0 ? 'check is-zero' : 'check'}>
      <input
        type="checkbox"
        checked={filter[kind].includes(term.id)}
        onChange={() => act(TOGGLES[kind](term.id), 'push')}
      />
      <span className="name">{term.label[lang]}</span>
      <span className="count">{formatNumber(count, lang)}</span>
    </label>
  );
}

/** A list of threads or parties to choose from, folded up behind its name and what is chosen. */
export function FiltersMenu({ kind }: { readonly kind: MenuKind }): ReactElement {
  const chosen = useTimeline((state) => state.view.filter[kind]);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const words = useWords().filters;
  const ref = useFolding();
  const terms = dataset.vocabulary[kind];
  const first = terms.find(({ id }) => id === chosen[0]);
  return (
    <details ref={ref} className="menu" data-menu={kind}>
      <summary>
        {words.kinds[kind]}
        {first && (
          <span className="chosen">{words.chosen(first.label[lang], chosen.length - 1)}</span>
        )}
        <ChevronDown size={15} aria-hidden="true" />
      </summary>
      <fieldset>
        <legend className="visually-hidden">{words.kinds[kind]}</legend>
        {terms.map((term) => (
          <Choice key={term.id} kind={kind} term={term} />
        ))}
        <button
          type="button"
          className="text-button"
          aria-disabled={chosen.length === 0}
          onClick={() => act(dropFilter(kind), 'push')}
        >
          {words[ALL[kind]]}
        </button>
      </fieldset>
    </details>
  );
}
