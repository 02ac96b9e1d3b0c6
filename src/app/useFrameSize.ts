import { type RefObject, useLayoutEffect, useState } from 'react';

export interface FrameSize {
  /** Whole CSS px; 0 until it is laid out. */
  readonly width: number;
  /** Size of the reader's text against the usual 16 px: the picture grows with it. */
  readonly textScale: number;
}

const USUAL_TEXT = 16;

/** Width of an element and the reader's text size, kept up to date. */
export function useFrameSize(ref: RefObject<HTMLElement | null>): FrameSize {
  const [size, setSize] = useState<FrameSize>({ width: 0, textScale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const root = element.ownerDocument.documentElement;
      const width = Math.floor(element.clientWidth);
      const textScale = Number.parseFloat(getComputedStyle(root).fontSize) / USUAL_TEXT || 1;
      setSize((size) =>
        size.width === width && size.textScale === textScale ? size : { width, textScale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // The reader's text size changes the page's height, and may leave the element's size as it is.
    observer.observe(element.ownerDocument.documentElement);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
