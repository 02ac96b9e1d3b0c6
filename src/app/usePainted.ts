import { useEffect, useState } from 'react';

/** True once the browser has painted what was drawn first; marks that moment as `ikt:first-paint`. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let second = 0;
    // The first frame draws; when the second begins, the first has been painted.
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => {
        performance.measure('ikt:first-paint', { start: 0, end: performance.now() });
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, []);
  return isPainted;
}
