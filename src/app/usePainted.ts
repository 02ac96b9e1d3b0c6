import { useEffect, useState } from 'react';

/** What nobody sees, as a frame below what is on screen, is painted by no browser: it's complete all the same. */
const LATEST_MS = 3000;

/** True once the browser has painted what was drawn first; marks that moment as `ikt:first-paint`. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const latest = setTimeout(setPainted, LATEST_MS, true);
    let second = 0;
    // The first frame draws; when the second begins, the first has been painted.
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => {
        performance.measure('ikt:first-paint', { start: 0, end: performance.now() });
        setPainted(true);
      });
    });
    return () => {
      clearTimeout(latest);
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, []);
  return isPainted;
}
