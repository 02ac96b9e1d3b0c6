import { FIGURE_SIZES } from '../export/figureSizes.ts';
import type { ExportChoices, ExportFile, ExportPlace } from './exportTask.ts';

/** As wide as a page of a report, sharp in print, for white paper. */
export const COPIED_PICTURE: ExportChoices = {
  scope: 'view',
  size: FIGURE_SIZES['180mm'],
  theme: 'light',
  scale: 2,
};

/** The one that snippets name: as sharp as a printer can show. */
export const SAVED_PICTURE: ExportChoices = { ...COPIED_PICTURE, scale: 4 };

/** The picture as PNG. What draws it comes when it is asked for. */
export async function drawSharePicture(place: ExportPlace): Promise<ExportFile> {
  const { PICTURE_TASKS } = await import('./pictureTasks.ts');
  const { signal } = new AbortController();
  return PICTURE_TASKS.png.run(place, async () => undefined, signal);
}
