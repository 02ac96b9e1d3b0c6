import { parseArgs } from 'node:util';
import { build } from 'vite';
import { checkBudgets } from './checkBudgets.ts';
import { buildEmbed } from './embedPage.ts';
import { loadCurrent } from './loadCurrent.ts';
import { writePages } from './pages.ts';

const OPTIONS = {
  out: { type: 'string', default: 'dist' },
  'embed-only': { type: 'boolean', default: false },
} as const;

/** Builds everything that is served: the site, the embed page, a page per event and the feeds. */
async function main(): Promise<void> {
  const { out, 'embed-only': isEmbedOnly } = parseArgs({ options: OPTIONS }).values;
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
