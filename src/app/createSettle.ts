const SETTLE_MS = 250;

/** Runs the latest function once nothing new has come for a moment; an earlier one still waiting is dropped. */
export function createSettle(window: Window): (write: () => void) => void {
  let timer: number | undefined;
  return (write) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, SETTLE_MS);
  };
}
