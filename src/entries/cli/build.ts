import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { checkBudgets } from './checkBudgets.ts';
import { buildEmbed } from './embedPage.ts';
import { assertFilled } from './emptyOption.ts';
import { loadCurrent } from './loadCurrent.ts';
import { writePages } from './pages.ts';

const USAGE = `usage: npm run build -- [options]
Builds everything that is served, and checks what it weighs.
  --out <folder>  where it goes, dist/ unless said; what lies there is deleted first
  --embed-only    only the page embed/, into what lies there already
  --help
SITE_URL=https://example.org/timeline/ npm run build also writes what needs the site's address:
sitemap, feeds and oEmbed answers.`;

const OPTIONS = {
  out: { type: 'string', default: 'dist' },
  'embed-only': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** A build empties its folder, so that it must not be the project's, or one around that. */
function assertApart(out: string): void {
  const inside = relative(resolve(out), process.cwd());
  const isApart = inside.startsWith('..') || isAbsolute(inside);
  if (!isApart)
    throw new Error(`--out: ${resolve(out)} holds the project. Name a folder of its own.`);
}

/** Builds everything that is served: the site, the embed page, a page per event and the feeds. */
async function main(): Promise<void> {
  const { help, ...values } = parseArgs({ options: OPTIONS }).values;
  if (help) {
    console.info(USAGE);
    return;
  }
  assertFilled(values);
  const { out, 'embed-only': isEmbedOnly } = values;
  assertApart(out);
  if (isEmbedOnly) return buildEmbed(out);
  await build({ build: { outDir: out, emptyOutDir: true } });
  const built = loadCurrent();
  await buildEmbed(out, { record: built });
  await writePages(out, { built });
  checkBudgets(out);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
