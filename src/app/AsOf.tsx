import { CalendarDays } from 'lucide-react';
import { lazy, type ReactElement, useRef } from 'react';
import { printDay } from '../model/day.ts';
import { startAt } from '../state/asOfActions.ts';
import { setAt } from '../state/exploreActions.ts';
import type { ViewAction } from '../state/viewActions.ts';
import { Lazily } from './Lazily.tsx';
import { useAct, useTimeline, useWords } from './timelineContext.ts';

const AsOfOpen = lazy(async () => ({ default: (await import('./AsOfOpen.tsx')).AsOfOpen }));

/** What stood on a day that the reader asks for; a quiet button until one does. */
export function AsOf(): ReactElement {
  const at = useTimeline((state) => state.view.at);
  const act = useAct();
  const words = useWords().asOf;
  // A press here puts one control in the other's place: the focus goes along.
  const isPressed = useRef(false);
  const focusIfPressed = (element: HTMLElement | null): void => {
    if (element === null || !isPressed.current) return;
    isPressed.current = false;
    element.focus();
  };
  const press = (action: ViewAction) => () => {
    isPressed.current = true;
    act(action, 'replace');
  };
  if (at === undefined) {
    return (
      <button
        ref={focusIfPressed}
        type="button"
        className="tool as-of-open"
        onClick={press(startAt)}
      >
        <CalendarDays size={16} aria-hidden="true" />
        {words.open}
      </button>
    );
  }
  return (
    <section className="as-of" aria-label={words.title} data-as-of={printDay(at)}>
      <Lazily>
        <AsOfOpen at={at} inputRef={focusIfPressed} onClose={press(setAt(undefined))} />
      </Lazily>
    </section>
  );
}
