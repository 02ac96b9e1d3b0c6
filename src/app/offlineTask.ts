import { fileNameOf } from '../export/fileNames.ts';
import { printOfflinePage } from '../export/offlinePage.ts';
import { printOfflinePart } from '../export/offlinePart.tsx';
import { provenanceOf } from '../export/provenance.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Environment } from './environment.ts';
import { loadEmbedPage } from './exportAssets.ts';
import type { FileTask } from './exportTask.ts';
import { completeExcerpt } from './exportTasks.ts';

/** The self-contained page that opens with what is taken away. */
export async function offlinePageOf(environment: Environment, excerpt: Excerpt): Promise<string> {
  const page = await loadEmbedPage(environment);
  return printOfflinePage(page, {
    query: excerpt.link.slice(excerpt.link.indexOf('?')),
    lang: excerpt.view.lang,
    title: provenanceOf(excerpt).title,
    own: excerpt,
    part: printOfflinePart(excerpt),
  });
}

export const OFFLINE_TASK: FileTask = {
  steps: ['records', 'page'],
  run: async (place, begin) => {
    const excerpt = await completeExcerpt(place, begin);
    await begin('page');
    const text = await offlinePageOf(place.environment, excerpt);
    return {
      name: fileNameOf(excerpt, 'html'),
      content: new Blob([text], { type: 'text/html;charset=utf-8' }),
    };
  },
};
