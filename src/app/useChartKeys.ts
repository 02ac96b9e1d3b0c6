import { useEffect, useMemo } from 'react';
import type { Plan } from '../layout/plan.ts';
import { isInWindow } from '../model/extent.ts';
import { selectEventsById } from '../state/selectors.ts';
import { fitAll, panBy, type ViewAction, zoomBy } from '../state/viewActions.ts';
import { windowShowing } from '../state/windowShowing.ts';
import { panDays, ZOOM_STEP } from './ChartTools.tsx';
import type { WindowIntent } from './chartKeys.ts';
import { useAct, useDataset, useTimeline } from './timelineContext.ts';
import { useListKeys } from './useListKeys.ts';

function windowAction(intent: WindowIntent): ViewAction {
  switch (intent.kind) {
    case 'pan':
      return (view, dataset) => panBy(panDays(view.window) * intent.by)(view, dataset);
    case 'zoom':
      return zoomBy(intent.by > 0 ? 1 / ZOOM_STEP : ZOOM_STEP);
    case 'fit':
      return fitAll;
  }
}

/** Binds keys and focus of the event list to the chart: moves, opens, zooms, and pans the focused event into view. */
export function useChartKeys(
  plan: Plan,
  { onOpen }: { readonly onOpen: (id: string | undefined) => void },
) {
  const act = useAct();
  const dataset = useDataset();
  const { event: selected, window } = useTimeline((state) => state.view);
  const first = useMemo(() => {
    const shown = plan.matching.find(({ extent }) => isInWindow(extent, window));
    return (shown ?? plan.matching[0])?.id;
  }, [plan, window]);
  const keys = useListKeys(plan, {
    ...{ selected, first, onOpen },
    onReach: (id) => {
      const event = selectEventsById(dataset).get(id);
      if (event === undefined) return;
      act(
        (view) => ({ ...view, window: windowShowing(view.window, event.extent) }),
        'replace',
        'keys',
      );
    },
    onWindow: (intent) => act(windowAction(intent), 'replace'),
  });
  const { focused } = keys;
  useEffect(() => {
    if (focused === undefined) return;
    const figure = document.activeElement?.closest('[data-timeline]');
    figure?.querySelector('.ring.focused')?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  return keys;
}
