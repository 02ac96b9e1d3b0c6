import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packEmbed } from '../../data/packEmbed.ts';
import { printScriptJson } from '../../export/jsonText.ts';
import { wordsFor } from '../../i18n/words.ts';
import { elementToString, escapeMarkup } from '../../render/elementToString.ts';
import { inlineFontFace } from '../../render/fontFace.ts';
import type { BuiltDataset } from './buildDataset.ts';
import { compileEmbed, type EmbedProgram } from './compileEmbed.ts';
import { embedStatic } from './embedStatic.tsx';
import { fontInBase64 } from './fontSubset.ts';
import { loadCurrent } from './loadCurrent.ts';
import { siteUrlOf } from './siteUrl.ts';

export interface EmbedPageOptions {
  /** The dataset that the page holds; the present one by default. */
  readonly record?: BuiltDataset;
  /** Where the page lies, relative to the site. */
  readonly folder?: string;
}

/** What an embed page is put together from. */
export interface EmbedParts {
  readonly program: EmbedProgram;
  /** The typeface as WOFF2 in base64. */
  readonly font: string;
  readonly built: BuiltDataset;
  /** The site's folder, relative to the page: `../`. */
  readonly site: string;
  readonly siteUrl: string;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Holds back what stands for the program while that is on its way, before anything is painted. Once
 * the page is read, what is still there stands for a program that failed.
 */
const HEAD_SCRIPT =
  "{const{classList:c}=document.documentElement;c.add('awaits-program');" +
  "addEventListener('DOMContentLoaded',()=>c.remove('awaits-program'))}";

const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The whole page: everything that it shows lies inside, so that one request is all it makes. */
export function printEmbedPage({ program, font, built, site, siteUrl }: EmbedParts): string {
  const { en, ko } = { en: wordsFor('en').header.title, ko: wordsFor('ko').header.title };
  const face = inlineFontFace(font);
  const policy = policyOf([HEAD_SCRIPT, program.script], [program.style, face]);
  const canonical =
    siteUrl === '' ? '' : `\n<link rel="canonical" href="${escapeMarkup(siteUrl)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${en} · ${ko}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="ikt-view" content="">
<meta name="ikt-site" content="${site}">
<link rel="icon" href="data:,">${canonical}
<script>${HEAD_SCRIPT}</script>
<style>${program.style}</style>
<style id="ikt-font">${face}</style>
</head>
<body>
<!--static--><div id="static" class="static">${elementToString(embedStatic(built))}</div><!--/static-->
<div id="app"></div>
<script type="application/json" id="ikt-data">${printScriptJson(packEmbed(built.record, built.version))}</script>
<script>${program.script}</script>
</body>
</html>
`;
}

/**
 * Writes the self-contained page `embed/index.html` into a built site, or one for another dataset
 * into another folder; the program is compiled once for all.
 */
export async function buildEmbed(
  out: string,
  { record, folder = 'embed' }: EmbedPageOptions = {},
): Promise<void> {
  const built = record ?? loadCurrent();
  const page = printEmbedPage({
    program: await compileEmbed(),
    font: await fontInBase64(),
    built,
    site: '../'.repeat(folder.split('/').length),
    siteUrl: siteUrlOf(process.env),
  });
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, 'index.html'), page);
}
