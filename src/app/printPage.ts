/**
 * Opens the browser's dialog for printing a window as it is then, and ends when that is closed. A
 * sandbox without `allow-modals` opens none and says nothing, and some browsers open theirs later:
 * only the signal ends the waiting.
 */
export function printPage(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    window.addEventListener('afterprint', () => settle(), { once: true, signal });
    window.print();
  });
}
