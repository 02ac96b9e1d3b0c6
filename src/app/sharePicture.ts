import {
  type ExportChoices,
  type ExportFile,
  type ExportPlace,
  REPORT_PICTURE,
} from './exportTask.ts';

/** The one that snippets name: as sharp as a printer can show. */
export const SAVED_PICTURE: ExportChoices = { ...REPORT_PICTURE, scale: 4 };

/** The picture as PNG. What draws it comes when it is asked for. */
export async function drawSharePicture(place: ExportPlace): Promise<ExportFile> {
  const { PICTURE_TASKS } = await import('./pictureTasks.ts');
  const { signal } = new AbortController();
  return PICTURE_TASKS.png.run(place, async () => undefined, signal);
}
