import { focusEvent } from './useListKeys.ts';

/** Where the keyboard is in the chart: at an event, or at the chart's one Tab stop where a filter hides it. */
export function focusInChart(page: Element | null, id: string | undefined): void {
  const lists = [...(page?.querySelectorAll('.events') ?? [])];
  if (id !== undefined && lists.some((list) => focusEvent(list, id))) return;
  lists[0]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}
