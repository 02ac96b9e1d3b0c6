import type { StoreApi } from 'zustand/vanilla';
import type { TimelineState } from '../state/timelineStore.ts';

/** Keeps the view's theme on the document's root; `auto` leaves it to the device. */
export function followTheme(
  { documentElement: root }: Document,
  store: StoreApi<TimelineState>,
): void {
  const apply = ({ view }: TimelineState): void => {
    if (view.theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', view.theme);
  };
  apply(store.getState());
  store.subscribe(apply);
}
