import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Plan } from '../layout/plan.ts';
import { isWindowIntent, keyToIntent, type WindowIntent } from './chartKeys.ts';
import { moveFocus } from './roving.ts';

interface ListKeysOptions {
  readonly selected: string | undefined;
  /** Which event Tab reaches while none was focused or selected. */
  readonly first: string | undefined;
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
  /** What follows when the focus comes to an event. */
  readonly onReach?: (id: string) => void;
  /** Takes the keys that move the window; without it they stay the browser's. */
  readonly onWindow?: (intent: WindowIntent) => void;
}

/** Gives an event's item in the list the focus; the page scrolls to its mark, not to the unseen list. */
export function focusEvent(list: Element, id: string): boolean {
  const item = list.querySelector<HTMLElement>(`button[data-event-id="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  return item !== null;
}

/** Binds keys and focus of an event list: moves in time and between lanes, opens and closes. */
export function useListKeys(plan: Plan, options: ListKeysOptions) {
  const { selected, first } = options;
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const [last, setLast] = useState<string | undefined>(undefined);
  const latest = useRef({ plan, focused, options });
  latest.current = { plan, focused, options };

  const onFocus = useCallback((id: string | undefined) => {
    setFocused(id);
    if (id === undefined) return;
    setLast(id);
    latest.current.options.onReach?.(id);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const { onOpen, onWindow } = latest.current.options;
    const intent = keyToIntent(event);
    if (intent === undefined) return;
    if (isWindowIntent(intent)) {
      if (onWindow === undefined) return;
      event.preventDefault();
      onWindow(intent);
      return;
    }
    event.preventDefault();
    if (intent.kind === 'close') {
      onOpen(undefined);
      return;
    }
    const next = moveFocus(latest.current.plan, latest.current.focused, intent);
    if (next !== undefined) focusEvent(event.currentTarget, next);
  }, []);
  const onOpen = useCallback((id: string) => latest.current.options.onOpen(id), []);
  const stop = useMemo(() => {
    const ids = new Set(plan.matching.map(({ id }) => id));
    return [focused, last, selected].find((id) => id !== undefined && ids.has(id)) ?? first;
  }, [plan, focused, last, selected, first]);
  const handlers = useMemo(() => ({ onFocus, onKeyDown, onOpen }), [onFocus, onKeyDown, onOpen]);
  return { focused, stop, handlers };
}
