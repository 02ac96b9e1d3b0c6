import { SIDE_LETTERS, type Side, type Sided } from '../model/comparison.ts';
import { measureText } from './advances.ts';
import { type CompareInput, GUTTER } from './comparePlan.ts';
import type { Plan } from './plan.ts';
import { type PlacedText, roundPx } from './scene.ts';
import { FONT_SIZE, type Measures } from './sizeClass.ts';
import type { TimeScale } from './timeScale.ts';

/** What all parts of a comparison are laid out with. */
export interface CompareContext {
  readonly input: CompareInput;
  readonly times: Sided<TimeScale>;
  readonly plans: Sided<Plan>;
  readonly measures: Measures;
}

const LETTER_LEFT = 4;

/** A side's letter beside one of its rows. */
export function letterOf(side: Side, y: number, { times }: CompareContext): PlacedText {
  const text = SIDE_LETTERS[side];
  return {
    x: roundPx(times[side].left - GUTTER + LETTER_LEFT),
    y: roundPx(y),
    text,
    width: roundPx(measureText(text, FONT_SIZE, 600)),
  };
}
