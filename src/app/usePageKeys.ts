import { useEffect } from 'react';
import { useTimeline } from './timelineContext.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Ctrl/⌘ + Z undoes the latest step, with Shift it redoes; in a text field the keys belong to the field. */
export function usePageKeys(): void {
  const undo = useTimeline((state) => state.undo);
  const redo = useTimeline((state) => state.redo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.altKey || isTextField(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
