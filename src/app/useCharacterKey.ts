import { useEffect } from 'react';
import { useTimeline } from './timelineContext.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * Calls back when a plain character is pressed on the page, unless the reader has switched such keys
 * off; in a field the key belongs to the field, and under an open dialog nothing acts.
 */
export function useCharacterKey(key: string, onPress: () => void): void {
  const shortcuts = useTimeline((state) => state.shortcuts);
  useEffect(() => {
    if (!shortcuts) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTextField(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shortcuts, key, onPress]);
}
