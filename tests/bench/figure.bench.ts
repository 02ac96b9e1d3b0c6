import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Budgets in ms of a whole `npm run figure`, the typeface's subset in the cache. */
const BUDGETS = { svg: 2000, png: 6000 };
const RUNS = 3;
const CACHE = 'node_modules/.cache/fonts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How long the command takes from the shell's point of view, in ms. */
function timeFigure(out: string): number {
  const start = performance.now();
  const view = '--types summit.reunion --from 1998 --to 2020 --lang ko --size 180mm';
  const args = ['run', 'figure', '--', ...view.split(' '), '--out', out];
  execFileSync('npm', args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** Times the command in processes of its own: first without the cached typeface, then with it. */
export function benchFigure(): void {
  console.log(`\nnpm run figure, whole process (ms), median of ${RUNS}:`);
  const folder = mkdtempSync(join(tmpdir(), 'figure-bench-'));
  try {
    for (const [format, budget] of Object.entries(BUDGETS)) {
      const out = join(folder, `figure.${format}`);
      rmSync(CACHE, { recursive: true, force: true });
      const cold = timeFigure(out);
      const warm = median(Array.from({ length: RUNS }, () => timeFigure(out)));
      const verdict = warm <= budget ? 'ok' : 'OVER';
      console.log(
        `${format.padEnd(4)}${warm.toFixed(0).padStart(6)} (aim ${budget}): ${verdict}; ` +
          `without the cached typeface ${cold.toFixed(0)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
