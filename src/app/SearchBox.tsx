import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  lazy,
  type ReactElement,
  type RefObject,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { MAX_QUERY, toQuery } from '../model/filter.ts';
import { setQuery } from '../state/exploreActions.ts';
import { MAX_RESULTS, selectResults } from '../state/searchResults.ts';
import { selectEvent } from '../state/viewActions.ts';
import { Lazily } from './Lazily.tsx';
import { useAct, useDataset, useTimeline, useWords } from './timelineContext.ts';
import { useCharacterKey } from './useCharacterKey.ts';

const SearchResults = lazy(async () => ({
  default: (await import('./SearchResults.tsx')).SearchResults,
}));

/** What stands in the field: as it was typed, as long as it means what the view searches for. */
function useTypedQuery() {
  const q = useTimeline((state) => state.view.filter.q);
  const { search } = useDataset();
  const act = useAct();
  const [typed, setTyped] = useState(q);
  const id = useId();
  const bursts = useRef(0);
  return {
    text: toQuery(typed) === q ? typed : q,
    q,
    /** What is typed from now on is undone by itself. */
    startBurst: () => {
      bursts.current += 1;
      // The first letter should not wait for the index.
      setTimeout(() => search?.prepare());
    },
    type: (text: string) => {
      setTyped(text);
      act(setQuery(text), 'replace', `search ${id} ${bursts.current}`);
    },
  };
}

/** Which of the results the arrow keys have reached, for this search. */
function useActive(q: string, ids: readonly string[]) {
  const [active, setActive] = useState<{ readonly q: string; readonly id: string | undefined }>();
  const at = active?.q === q && active.id !== undefined ? ids.indexOf(active.id) : -1;
  return {
    active: ids[at],
    /** Beyond an end, back to the field. */
    move: (by: 1 | -1) => {
      const from = at < 0 && by < 0 ? ids.length : at;
      setActive({ q, id: ids[from + by] });
    },
    reset: () => setActive(undefined),
  };
}

/** `/` goes to the field, also where it is folded up. */
function useSearchKey(input: RefObject<HTMLInputElement | null>): void {
  const focus = useCallback(() => {
    const fold = input.current?.closest('details');
    if (fold) fold.open = true;
    input.current?.focus();
    input.current?.select();
  }, [input]);
  useCharacterKey('/', focus);
}

function useResultIds(): readonly string[] {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  return selectResults(dataset, filter)
    .events.slice(0, MAX_RESULTS)
    .map(({ id }) => id);
}

interface Keys {
  readonly isOpen: boolean;
  readonly hasText: boolean;
  readonly active: string | undefined;
  readonly setOpen: (isOpen: boolean) => void;
  readonly move: (by: 1 | -1) => void;
  readonly open: (id: string) => void;
  readonly clear: () => void;
}

/** What a key does in the field; whether it is used up. Keys that compose a syllable belong to it. */
function pressKey(key: string, keys: Keys): boolean {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!keys.hasText) return false;
      keys.setOpen(true);
      keys.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      if (keys.isOpen && keys.active !== undefined) keys.open(keys.active);
      keys.setOpen(false);
      return true;
    case 'Escape':
      if (keys.isOpen) keys.setOpen(false);
      else if (keys.hasText) keys.clear();
      else return false;
      return true;
    default:
      return false;
  }
}

/** Searches while it is typed: the filter follows, and the events found are listed below the field. */
export function SearchBox(): ReactElement {
  const words = useWords().search;
  const act = useAct();
  const { text, q, type, startBurst } = useTypedQuery();
  const input = useRef<HTMLInputElement>(null);
  const ids = useResultIds();
  const { active, move, reset } = useActive(q, ids);
  const [isWanted, setOpen] = useState(false);
  const id = useId();
  const optionId = (event: string): string => `${id}-${event}`;
  const isOpen = isWanted && q !== '';
  useSearchKey(input);
  const close = (): void => {
    setOpen(false);
    reset();
  };
  const open = (event: string): void => {
    close();
    act(selectEvent(event), 'push');
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.nativeEvent.isComposing) return;
    const hasText = text !== '';
    const keys = { isOpen, hasText, active, setOpen, move, open, clear: () => type('') };
    if (!pressKey(press.key, keys)) return;
    press.preventDefault();
    press.stopPropagation();
  };
  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <label htmlFor={id}>
        <Search size={16} aria-hidden="true" />
        <span className="visually-hidden">{words.label}</span>
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isOpen && ids.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active !== undefined ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={MAX_QUERY}
        placeholder={words.placeholder}
        value={text}
        onFocus={startBurst}
        onClick={() => setOpen(true)}
        onChange={(change) => {
          type(change.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="search-popup">
          <Lazily>
            <SearchResults
              listId={`${id}-list`}
              optionId={optionId}
              active={active}
              onOpen={open}
              onLeave={() => input.current?.focus()}
            />
          </Lazily>
        </div>
      )}
    </search>
  );
}
