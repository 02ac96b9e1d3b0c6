import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fontFace } from '../../../render/fontFace.ts';
import { chartStylesheet } from '../chartStylePlugin.ts';
import { ensureFontSubset } from '../fontSubset.ts';

/** A file of the built site: its address from the root and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const OWN = 'src/entries/cli/pages/styles';
const SOURCES: readonly string[] = [
  'src/app/styles/tokens.css',
  ...['frame', 'event', 'lists'].map((name) => join(OWN, `${name}.css`)),
];

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').trim();

/** The one stylesheet of all written pages: the site's own typeface, colours and chart, named after its content. */
export async function pageStylesheet(): Promise<OutputFile> {
  const font = basename(await ensureFontSubset());
  const face = fontFace(`../assets/fonts/${font}`);
  const parts = SOURCES.map((source) => withoutComments(readFileSync(source, 'utf8')));
  const content = `${[face, chartStylesheet(), ...parts].join('\n')}\n`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `pages/pages-${hash}.css`, content };
}
