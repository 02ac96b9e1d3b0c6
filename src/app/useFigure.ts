import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Figure, renderFigure } from '../export/figure.tsx';
import type { FigureSize } from '../export/figureSizes.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { loadFont } from './exportAssets.ts';
import { useEnvironment } from './timelineContext.ts';

/** The shipped typeface in base64: `loading` until it's there, undefined where it doesn't come. */
function useFont(): string | 'loading' | undefined {
  const environment = useEnvironment();
  const [font, setFont] = useState<string | 'loading' | undefined>('loading');
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: string | undefined): void => {
      if (isWanted) setFont(loaded);
    };
    loadFont(environment).then(take, () => take(undefined));
    return () => {
      isWanted = false;
    };
  }, [environment]);
  return font;
}

/**
 * The picture of an excerpt for the screen; it follows a little behind while someone types.
 * undefined until its typeface is there or known not to come.
 */
export function useFigure(
  excerpt: Excerpt,
  size: FigureSize,
  theme: 'light' | 'dark',
): Figure | undefined {
  const font = useFont();
  const shown = useDeferredValue(useMemo(() => ({ excerpt, size, theme }), [excerpt, size, theme]));
  return useMemo(
    () =>
      font === 'loading'
        ? undefined
        : renderFigure(shown.excerpt, { size: shown.size, theme: shown.theme, font }),
    [shown, font],
  );
}
