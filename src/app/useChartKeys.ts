import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../layout/plan.ts';
import { isInWindow } from '../model/extent.ts';
import { selectEventsById } from '../state/selectors.ts';
import { fitAll, panBy, type ViewAction, zoomBy } from '../state/viewActions.ts';
import { windowShowing } from '../state/windowShowing.ts';
import { panDays, ZOOM_STEP } from './ChartTools.tsx';
import { type Intent, keyToIntent } from './chartKeys.ts';
import { moveFocus } from './roving.ts';
import { useAct, useDataset, useTimeline } from './timelineContext.ts';

/** View action of an intent that moves the window; undefined for those that move the focus. */
function windowAction(intent: Intent): ViewAction | undefined {
  switch (intent.kind) {
    case 'pan':
      return (view, dataset) => panBy(panDays(view.window) * intent.by)(view, dataset);
    case 'zoom':
      return zoomBy(intent.by > 0 ? 1 / ZOOM_STEP : ZOOM_STEP);
    case 'fit':
      return fitAll;
    default:
      return undefined;
  }
}

/** Gives an event's item in the list the focus; the page scrolls to its mark, not to the unseen list. */
export function focusEvent(list: Element, id: string): boolean {
  const item = list.querySelector<HTMLElement>(`button[data-event-id="${CSS.escape(id)}"]`);
  item?.focus({ preventScroll: true });
  return item !== null;
}

/** Which event Tab reaches: the focused, else the selected, else the first in the window. */
function useStop(plan: Plan, focused: string | undefined): string | undefined {
  const view = useTimeline((state) => state.view);
  return useMemo(() => {
    const ids = new Set(plan.matching.map(({ id }) => id));
    const kept = [focused, view.event].find((id) => id !== undefined && ids.has(id));
    const first = plan.matching.find(({ extent }) => isInWindow(extent, view.window));
    return kept ?? (first ?? plan.matching[0])?.id;
  }, [plan, focused, view.event, view.window]);
}

/** Binds keys and focus of the event list to the chart: moves, opens, zooms, and pans the focused event into view. */
export function useChartKeys(
  plan: Plan,
  { onOpen }: { readonly onOpen: (id: string | undefined) => void },
) {
  const act = useAct();
  const dataset = useDataset();
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const [last, setLast] = useState<string | undefined>(undefined);
  const latest = useRef({ plan, focused, onOpen });
  latest.current = { plan, focused, onOpen };

  const onFocus = useCallback(
    (id: string | undefined) => {
      setFocused(id);
      if (id === undefined) return;
      setLast(id);
      const event = selectEventsById(dataset).get(id);
      if (event === undefined) return;
      act(
        (view) => ({ ...view, window: windowShowing(view.window, event.extent) }),
        'replace',
        'keys',
      );
    },
    [act, dataset],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const intent = keyToIntent(event);
      if (intent === undefined) return;
      event.preventDefault();
      if (intent.kind === 'close') {
        latest.current.onOpen(undefined);
        return;
      }
      const action = windowAction(intent);
      if (action !== undefined) {
        act(action, 'replace');
        return;
      }
      const next = moveFocus(latest.current.plan, latest.current.focused, intent);
      if (next !== undefined) focusEvent(event.currentTarget, next);
    },
    [act],
  );
  const open = useCallback((id: string) => latest.current.onOpen(id), []);
  const handlers = useMemo(
    () => ({ onFocus, onKeyDown, onOpen: open }),
    [onFocus, onKeyDown, open],
  );
  useEffect(() => {
    if (focused === undefined) return;
    const figure = document.activeElement?.closest('[data-timeline]');
    figure?.querySelector('.ring.focused')?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  return { focused, stop: useStop(plan, focused ?? last), handlers };
}
