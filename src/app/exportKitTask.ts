import { lacksScript } from './exportFailure.ts';
import type { FileTask } from './exportTask.ts';

/** Everything in one ZIP; what makes it comes when it is asked for. */
export const KIT_TASK: FileTask = {
  steps: ['records', 'picture', 'outlines', 'pixels', 'data', 'page', 'packing'],
  run: async (place, begin) => {
    const { makeKit } = await import('./exportKit.ts').catch(lacksScript);
    return makeKit(place, begin);
  },
};
