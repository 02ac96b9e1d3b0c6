import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The button that a key leads to; the row is a ring. */
function targetOf(
  key: string,
  buttons: readonly HTMLElement[],
  from: number,
): HTMLElement | undefined {
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  const step = STEPS[key];
  if (step === undefined || from < 0) return undefined;
  return buttons[(from + step + buttons.length) % buttons.length];
}

/**
 * One Tab stop for a row of buttons, arrows move among them. Put `onKeyDown` on the toolbar and
 * `buttonProps(key)` on each button; the first key is the stop until another had the focus.
 */
export function useRovingToolbar(first: string | undefined) {
  const [last, setLast] = useState<string | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const from = buttons.findIndex((button) => button.contains(event.target as Node));
    const target = targetOf(event.key, buttons, from);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  return {
    onKeyDown,
    buttonProps: (key: string) => ({
      tabIndex: key === (last ?? first) ? 0 : -1,
      onFocus: () => setLast(key),
    }),
  };
}

export type ButtonProps = ReturnType<typeof useRovingToolbar>['buttonProps'];
