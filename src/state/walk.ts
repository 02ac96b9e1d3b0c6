import type { WalkStep } from '../model/article.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { urlContextOf } from './urlContext.ts';
import type { ViewAction } from './viewActions.ts';
import { decodeView, isStepView } from './viewUrl.ts';

/** Where the view is in the guided walk; undefined outside it and while the walk isn't loaded. */
export interface WalkPlace {
  readonly step: WalkStep;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** The reader has changed the step's view since. */
  readonly isLeft: boolean;
}

export function walkPlaceOf(view: View, dataset: Dataset): WalkPlace | undefined {
  const { walk } = dataset;
  const index = walk.findIndex(({ id }) => id === view.walk);
  const step = walk[index];
  if (step === undefined) return undefined;
  return {
    step,
    number: index + 1,
    count: walk.length,
    previous: walk[index - 1]?.id,
    next: walk[index + 1]?.id,
    isLeft: !isStepView(view, urlContextOf(dataset, view.lang)),
  };
}

/** Shows a step's view, in the reader's language and theme. A step that the loaded walk lacks throws. */
export const goToStep =
  (id: string): ViewAction =>
  ({ lang, theme }, dataset) => {
    if (!dataset.walk.some((step) => step.id === id)) throw new Error(`unknown step: ${id}`);
    const { view } = decodeView(`?walk=${id}`, urlContextOf(dataset, lang));
    return { ...view, lang, theme };
  };

/** Shows the walk's first step; without a walk nothing changes. */
export const startWalk: ViewAction = (view, dataset) => {
  const [first] = dataset.walk;
  return first === undefined ? view : goToStep(first.id)(view, dataset);
};

/** Leaves the walk where it is: what is on screen stays. */
export const endWalk: ViewAction = (view) => ({ ...view, walk: undefined });
