import type { Plugin } from 'vite';
import { BUDGETS, describeWeight, readBuild, weigh } from './budgets.ts';

/** Prints what the built site weighs and fails the build where a budget is broken or counts nothing. */
export function budgetPlugin(): Plugin {
  let root = 'dist';
  let hasFailed = false;
  return {
    name: 'ikt:budgets',
    apply: 'build',
    configResolved(config) {
      root = config.build.outDir;
    },
    renderError() {
      hasFailed = true;
    },
    closeBundle: {
      order: 'post',
      handler(error) {
        // A build that broke off has written nothing to weigh: its own error is what counts.
        if (error !== undefined || hasFailed) return;
        const files = readBuild(root);
        const weights = BUDGETS.map((budget) => weigh(budget, files));
        for (const weight of weights) console.log(describeWeight(weight));
        const broken = weights.filter(({ isOver, files: counted }) => isOver || counted === 0);
        if (broken.length > 0) {
          const names = broken.map(({ budget }) => budget.name).join(', ');
          throw new Error(`over budget or without files: ${names}`);
        }
      },
    },
  };
}
