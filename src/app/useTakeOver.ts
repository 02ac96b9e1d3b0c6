import { type RefObject, useEffect } from 'react';

/** Takes over the focus that the control before it had, which has gone. */
export function useTakeOver(
  handed: RefObject<boolean>,
  control: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!handed.current) return;
    handed.current = false;
    control.current?.focus();
  }, [handed, control]);
}
