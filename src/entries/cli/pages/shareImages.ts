import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { textPath } from '../../../export/glyphPaths.ts';
import type { Outlines } from '../../../export/glyphShapes.ts';
import { LANGS } from '../../../model/bilingual.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { ensureFontSubset } from '../fontSubset.ts';
import { glyphOutlines } from '../glyphOutlines.ts';
import { writeWhole } from '../writeWhole.ts';
import { shareImage } from './shareImage.tsx';
import { shareImagePath } from './site.ts';
import type { OutputFile } from './stylesheet.ts';

const CACHE = 'node_modules/.cache/share-images';
/** Goes up when letters are outlined in another way or pixels are made by another program. */
const DRAWING = 2;

function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(CACHE, { recursive: true });
  writeWhole(path, bytes);
}

/**
 * The preview's picture of the whole timeline and of every thread in both languages, as PNG. Drawing
 * takes seconds: each is kept under a hash of all it depends on, letters standing for their outlines.
 */
export async function shareImages(dataset: Dataset): Promise<readonly OutputFile[]> {
  const typeface = await ensureFontSubset('truetype');
  let drawn: Promise<Outlines> | undefined;
  const outlines = (): Promise<Outlines> => {
    drawn ??= glyphOutlines();
    return drawn;
  };
  const files: OutputFile[] = [];
  for (const lang of LANGS) {
    for (const thread of [undefined, ...dataset.vocabulary.threads]) {
      const draft = shareImage({ dataset, lang, outline: JSON.stringify }, thread);
      const key = createHash('sha256').update(JSON.stringify([DRAWING, typeface, draft]));
      const cached = join(CACHE, `${key.digest('hex').slice(0, 16)}.png`);
      if (!existsSync(cached)) {
        const letters = await outlines();
        const svg = shareImage(
          { dataset, lang, outline: (text) => textPath(text, letters) },
          thread,
        );
        keep(cached, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
      }
      files.push({ path: shareImagePath(thread?.id, lang), content: readFileSync(cached) });
    }
  }
  return files;
}
