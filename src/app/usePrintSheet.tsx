import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { renderFigure } from '../export/figure.tsx';
import { DownloadPrint, type DownloadPrintProps } from './DownloadPrint.tsx';
import { svgDataUri } from './drawPng.ts';
import { loadFont } from './exportAssets.ts';
import type { ExportTask } from './exportTask.ts';
import { completeExcerpt } from './exportTasks.ts';

/** Prints what is taken away: the task, and the sheet that is in the page as long as it prints. */
export function usePrintSheet(): {
  readonly task: ExportTask;
  readonly sheet: ReactElement | undefined;
} {
  const [props, setProps] = useState<DownloadPrintProps | undefined>(undefined);
  const print = useCallback(
    (sheet: Omit<DownloadPrintProps, 'onDone' | 'onFail'>): Promise<void> =>
      new Promise<void>((onDone, onFail) => setProps({ ...sheet, onDone, onFail })).finally(() =>
        setProps(undefined),
      ),
    [],
  );
  const task = useMemo<ExportTask>(
    () => ({
      steps: ['records', 'picture', 'print'],
      run: async (place, begin, signal) => {
        const excerpt = await completeExcerpt(place, begin);
        await begin('picture');
        const { size, theme } = place.choices;
        const font = await loadFont(place.environment);
        const { svg, alt } = renderFigure(excerpt, { size, theme, font });
        await begin('print');
        // An image: the page's policy lets no style in that lies inside an element.
        const figure = { element: <img src={svgDataUri(svg)} alt={alt} /> };
        await print({ excerpt, figure, signal });
        return undefined;
      },
    }),
    [print],
  );
  return { task, sheet: props && <DownloadPrint {...props} /> };
}
