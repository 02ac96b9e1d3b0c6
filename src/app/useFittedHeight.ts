import { type RefObject, useEffect, useState } from 'react';

/** Height of a frame before its content has told its own. */
export const FIRST_HEIGHT = 640;
const MOST_PX = 20_000;

const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  if (type !== 'ikt:height' || v !== 1 || typeof height !== 'number') return undefined;
  return Number.isFinite(height) ? Math.min(Math.max(Math.ceil(height), 1), MOST_PX) : undefined;
};

/** The height that the content of a frame asks for; messages of any other window are none of its. */
export function useFittedHeight(frame: RefObject<HTMLIFrameElement | null>): number | undefined {
  const [height, setHeight] = useState<number | undefined>(undefined);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const told = heightIn(data);
      if (told !== undefined) setHeight(told);
    };
    globalThis.addEventListener('message', listen);
    return () => globalThis.removeEventListener('message', listen);
  }, [frame]);
  return height;
}
