import fc from 'fast-check';
import { buildDataset } from '../../src/entries/cli/buildDataset.ts';
import { layoutTimeline } from '../../src/layout/layoutTimeline.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { defaultWindow, shiftWindow } from '../../src/model/window.ts';
import { datasetOf, eventSeed } from '../unit/layout/randomDatasets.ts';
import { planOf, USUAL_WIDTH } from '../unit/layout/scenes.ts';

const RUNS = 7;
const SEED = 1;

/** Budgets in ms: laying out once, and one step of a pan or zoom. */
const BUDGETS: Readonly<Record<number, { readonly plan: number; readonly step?: number }>> = {
  10000: { plan: 100, step: 8 },
  100000: { plan: 400, step: 8 },
};

function medianMs(run: (round: number) => void): number {
  const times = Array.from({ length: RUNS }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const against = (ms: number, budget: number | undefined): string =>
  budget === undefined ? '' : ` (budget ${budget}, ${((100 * ms) / budget).toFixed(0)} %)`;

function benchSize(dataset: Dataset): void {
  const count = dataset.events.length;
  const budget = BUDGETS[count];
  const window = defaultWindow(dataset.through);
  const plan = planOf(dataset);
  const planMs = medianMs(() => planOf(dataset));
  const stepMs = medianMs((round) =>
    layoutTimeline(plan, shiftWindow(window, round * 30), USUAL_WIDTH),
  );
  const scene = layoutTimeline(plan, window, USUAL_WIDTH);
  console.log(
    `${String(count).padStart(7)} events: layout ${planMs.toFixed(1)} ms${against(planMs, budget?.plan)}, ` +
      `scene ${stepMs.toFixed(1)} ms${against(stepMs, budget?.step)}, ` +
      `${scene.counts.labelled} labelled, ${scene.counts.clustered} counted`,
  );
}

/** Times the pure layout; prints one line for each size of dataset. */
export function benchLayout(): void {
  console.log(`\nlayout in Node, median of ${RUNS}:`);
  const { built } = buildDataset('data');
  if (built !== undefined) benchSize(built.dataset);
  for (const count of [10_000, 100_000]) {
    const seeds = fc.sample(eventSeed, { numRuns: count, seed: SEED });
    benchSize(datasetOf(seeds));
  }
}
