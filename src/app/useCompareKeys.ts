import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Plan } from '../layout/plan.ts';
import { keyToIntent } from './chartKeys.ts';
import { moveFocus } from './roving.ts';
import { focusEvent } from './useChartKeys.ts';

interface ListOptions {
  readonly selected: string | undefined;
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
}

/** Binds keys and focus to the list of one side: moves as in the chart, opens and closes; the windows stay. */
export function useCompareKeys(plan: Plan, { selected, onOpen }: ListOptions) {
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const [last, setLast] = useState<string | undefined>(undefined);
  const latest = useRef({ plan, focused, onOpen });
  latest.current = { plan, focused, onOpen };

  const onFocus = useCallback((id: string | undefined) => {
    setFocused(id);
    if (id !== undefined) setLast(id);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const intent = keyToIntent(event);
    if (intent === undefined || ['pan', 'zoom', 'fit'].includes(intent.kind)) return;
    event.preventDefault();
    if (intent.kind === 'close') return latest.current.onOpen(undefined);
    const next = moveFocus(latest.current.plan, latest.current.focused, intent);
    if (next !== undefined) focusEvent(event.currentTarget, next);
  }, []);
  const open = useCallback((id: string) => latest.current.onOpen(id), []);
  const stop = useMemo(() => {
    const ids = new Set(plan.matching.map(({ id }) => id));
    const kept = [focused, last, selected].find((id) => id !== undefined && ids.has(id));
    return kept ?? plan.matching[0]?.id;
  }, [plan, focused, last, selected]);
  const handlers = useMemo(
    () => ({ onFocus, onKeyDown, onOpen: open }),
    [onFocus, onKeyDown, open],
  );
  return { focused, stop, handlers };
}
