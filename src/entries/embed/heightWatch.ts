/** Changes closer together than this are told together. */
const PAUSE_MS = 80;

export interface HeightWatch {
  /** Measures now, where no change of size may have been seen: a frame out of sight sees none. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/** The height that an open dialog needs, as far from the foot as from the head; it lies above the content. */
function heightForDialog(document: Document): number {
  const dialog = document.querySelector('dialog[open]')?.getBoundingClientRect();
  // A page that scrolls inside its frame has moved both.
  const { top } = document.documentElement.getBoundingClientRect();
  return dialog === undefined ? 0 : dialog.top + dialog.bottom - 2 * top;
}

/**
 * Calls back with the height of the document's content in whole CSS px, rounded up: at first and
 * whenever it is another. What the content's height is must not depend on the frame's. A frame that
 * isn't shown has none to tell, and once it is shown, the content is laid out at its width first.
 */
export function watchHeight(window: Window, tell: (height: number) => void): HeightWatch {
  const content = window.document.documentElement;
  let told = 0;
  let pause: number | undefined;
  let isDue = false;
  let isHidden = false;

  const tellNow = (): void => {
    const { width, height: own } = content.getBoundingClientRect();
    const wasHidden = isHidden;
    isHidden = width === 0;
    if (isHidden) return;
    if (wasHidden) {
      isDue = true;
      pause = window.setTimeout(resume, PAUSE_MS);
      return;
    }
    const height = Math.ceil(Math.max(own, heightForDialog(window.document)));
    if (height < 1 || height === told) return;
    told = height;
    tell(height);
    pause = window.setTimeout(resume, PAUSE_MS);
  };
  const resume = (): void => {
    pause = undefined;
    const wasDue = isDue;
    isDue = false;
    if (wasDue) tellNow();
  };
  const measure = (): void => {
    if (pause === undefined) tellNow();
    else isDue = true;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(content);
  const dialogs = new MutationObserver(measure);
  dialogs.observe(content, { subtree: true, attributeFilter: ['open'] });
  measure();
  return {
    measure,
    stop: () => {
      observer.disconnect();
      dialogs.disconnect();
      window.clearTimeout(pause);
    },
  };
}
