import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubsetOptions } from 'subset-font';
import { FONT_FAMILY } from '../../render/fontFace.ts';
import { shippedCodePoints, TEXT_ROOTS } from './codePoints.ts';
import { renameFont } from './nameTable.ts';
import { SOURCE_FONT } from './sourceFont.ts';
import { writeWhole } from './writeWhole.ts';

const RESERVED_NAME = 'Pretendard';
const CACHE = 'node_modules/.cache/fonts';

/** Kerning, figures of one width and marks; contextual forms would break the advance table. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'mark', 'mkmk'];
const LICENSE_NAME_IDS = [13, 14];
const OPTIONS = {
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  keepFeatures: FEATURES,
  preserveNameIds: LICENSE_NAME_IDS,
  noHinting: true,
} satisfies Omit<SubsetOptions, 'targetFormat'>;

/** WOFF2 for pages, TrueType for what can't read that. */
type FontFormat = SubsetOptions['targetFormat'];

const EXTENSION: Readonly<Record<FontFormat, string>> = { truetype: 'ttf', woff2: 'woff2' };

/**
 * The shipped font: the code points of the data, the dictionaries and the interface, weights 400
 * to 700, renamed. It takes seconds, so it's kept under a hash of all it depends on; returns the
 * path of the file in that cache.
 */
export async function ensureFontSubset(format: FontFormat = 'woff2'): Promise<string> {
  const source = readFileSync(SOURCE_FONT);
  const text = String.fromCodePoint(...shippedCodePoints(TEXT_ROOTS));
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([FONT_FAMILY, OPTIONS, text]))
    .digest('hex');
  const path = join(CACHE, `ikt-sans-${key.slice(0, 16)}.${EXTENSION[format]}`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    // It brings a shaping engine along, which is only needed here.
    const { default: subsetFont } = await import('subset-font');
    const renamed = renameFont(source, RESERVED_NAME, FONT_FAMILY);
    writeWhole(path, await subsetFont(renamed, text, { ...OPTIONS, targetFormat: format }));
  }
  return path;
}

/** The shipped font as pages and pictures hold it: WOFF2 in base64. */
export const fontInBase64 = async (): Promise<string> =>
  readFileSync(await ensureFontSubset()).toString('base64');
