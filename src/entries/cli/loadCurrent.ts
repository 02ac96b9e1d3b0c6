import { printProblem } from '../../data/problem.ts';
import { type BuiltDataset, buildDataset } from './buildDataset.ts';

/**
 * The present dataset, through the gate.
 * @throws Error that names every problem
 */
export function loadCurrent(folder = 'data'): BuiltDataset {
  const { built, problems } = buildDataset(folder);
  if (built !== undefined && problems.length === 0) return built;
  throw new Error(
    `problems in the data: ${problems.length}\n${problems.map(printProblem).join('\n')}`,
  );
}
