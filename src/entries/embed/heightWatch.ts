/** Changes closer together than this are told together. */
const PAUSE_MS = 80;

export interface HeightWatch {
  /** Measures now, where no change of size may have been seen: a frame out of sight sees none. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/**
 * Calls back with the height of the document's content in whole CSS px, rounded up: at first and
 * whenever it is another. What the content's height is must not depend on the frame's.
 */
export function watchHeight(window: Window, tell: (height: number) => void): HeightWatch {
  const content = window.document.documentElement;
  let told = 0;
  let pause: number | undefined;
  let isDue = false;

  const tellNow = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell(height);
    pause = window.setTimeout(resume, PAUSE_MS);
  };
  const resume = (): void => {
    pause = undefined;
    if (isDue) tellNow();
    isDue = false;
  };
  const measure = (): void => {
    if (pause === undefined) tellNow();
    else isDue = true;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(content);
  measure();
  return {
    measure,
    stop: () => {
      observer.disconnect();
      window.clearTimeout(pause);
    },
  };
}
