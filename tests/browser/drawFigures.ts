import { readFileSync, writeFileSync } from 'node:fs';
import { ensureFontSubset } from '../../src/entries/cli/fontSubset.ts';
import { renderFigure } from '../../src/export/figure.tsx';
import { parseFigureSize } from '../../src/export/figureSizes.ts';
import { FIGURE_FIXTURES } from '../fixtures/figures.ts';
import { excerptOf } from '../unit/export/excerpts.ts';

/**
 * Draws fixtures in Node into one JSON file, by name: all, or those named behind the file's path. A process
 * of its own: the browser tests' runner gives elements a meaning of its own.
 */
const [path = '', ...names] = process.argv.slice(2);
const asked = FIGURE_FIXTURES.filter(({ name }) => names.length === 0 || names.includes(name));
const font = readFileSync(await ensureFontSubset()).toString('base64');
const drawn = asked.map(({ name, link, size, theme, scope, title, caption }) => {
  const parsed = parseFigureSize(size);
  if (parsed === undefined) throw new Error(`no size: ${size}`);
  const excerpt = excerptOf(link, { scope, title, caption });
  return [name, renderFigure(excerpt, { size: parsed, theme, font }).svg];
});
writeFileSync(path, JSON.stringify(Object.fromEntries(drawn)));
