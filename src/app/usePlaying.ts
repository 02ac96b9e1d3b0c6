import { useEffect, useState } from 'react';

/** Long enough to read a step and look at its picture. */
const STEP_MS = 12_000;

/** What a person does that takes the walk into their own hands. */
const INTERACTIONS = ['pointerdown', 'keydown', 'wheel'] as const;

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/**
 * Advances while playing: after some seconds on each step, not while the page is hidden. Anything
 * that the reader does outside the play button stops it, and so does the last step.
 * @param advance its own function at each step, from which the time counts anew; undefined at the last
 */
export function usePlaying(advance: (() => void) | undefined): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [isHidden, setHidden] = useState(false);
  const isLast = advance === undefined;
  const runs = isPlaying && !isLast;
  useEffect(() => {
    if (isLast) setPlaying(false);
  }, [isLast]);
  useEffect(() => {
    if (!runs) return;
    const stop = (event: Event): void => {
      const isButton = event.target instanceof Element && event.target.closest('[data-play]');
      if (!isButton) setPlaying(false);
    };
    const onVisibility = (): void => setHidden(document.hidden);
    onVisibility();
    for (const name of INTERACTIONS) document.addEventListener(name, stop, { passive: true });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      for (const name of INTERACTIONS) document.removeEventListener(name, stop);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [runs]);
  useEffect(() => {
    if (!runs || isHidden) return;
    const timer = setTimeout(advance, STEP_MS);
    return () => clearTimeout(timer);
  }, [runs, isHidden, advance]);
  return { isPlaying: runs, toggle: () => setPlaying(!runs) };
}
