/** A browser that prints says so at once; a sandbox that forbids it says nothing at all. */
const SILENCE_MS = 1000;

/**
 * Opens the browser's dialog for printing a window as it is then, and ends when that is closed.
 * Rejects where the window may not print, as in a sandbox without `allow-modals`.
 */
export function printPage(window: Window): Promise<void> {
  return new Promise((settle, fail) => {
    const stop = new AbortController();
    const { signal } = stop;
    const silence = setTimeout(() => {
      stop.abort();
      fail(new Error('the page may not print here'));
    }, SILENCE_MS);
    window.addEventListener('beforeprint', () => clearTimeout(silence), { signal });
    window.addEventListener(
      'afterprint',
      () => {
        clearTimeout(silence);
        stop.abort();
        settle();
      },
      { signal },
    );
    window.print();
  });
}
