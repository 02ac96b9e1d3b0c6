import { BUDGETS, describeWeight, readBuild, weigh } from './budgets.ts';

/**
 * Prints what a built site weighs.
 * @throws Error where a budget is broken or counts no file
 */
export function checkBudgets(root: string): void {
  const files = readBuild(root);
  const weights = BUDGETS.map((budget) => weigh(budget, files));
  for (const weight of weights) console.log(describeWeight(weight));
  const broken = weights.filter(({ isOver, files: counted }) => isOver || counted === 0);
  if (broken.length > 0) {
    const names = broken.map(({ budget }) => budget.name).join(', ');
    throw new Error(`over budget or without files: ${names}`);
  }
}
