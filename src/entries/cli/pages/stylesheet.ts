import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chartStylesheet } from '../chartStylePlugin.ts';
import { ensureFontSubset, FONT_FAMILY } from '../fontSubset.ts';

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
  const face = `@font-face {
  font-family: "${FONT_FAMILY}";
  font-weight: 400 700;
  font-display: swap;
  src: url("../assets/fonts/${font}") format("woff2");
}`;
  const parts = SOURCES.map((source) => withoutComments(readFileSync(source, 'utf8')));
  const content = `${[face, chartStylesheet(), ...parts].join('\n')}\n`;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `pages/pages-${hash}.css`, content };
}
