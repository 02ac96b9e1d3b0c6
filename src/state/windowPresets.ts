import { startOfYear } from '../model/day.ts';
import { windowThrough } from '../model/window.ts';
import { fitAll, setWindow, type ViewAction } from './viewActions.ts';

/** A window that the chart offers by name. */
export interface WindowPreset {
  readonly key:
    | 'all'
    | 'since1998'
    | 'before1998'
    | 'sunshine'
    | 'from2008'
    | 'from2018'
    | 'from2020';
  readonly action: ViewAction;
}

const years = (from: number, to: number): ViewAction =>
  setWindow({ start: startOfYear(from), end: startOfYear(to + 1) });
const since =
  (year: number): ViewAction =>
  (view, dataset) => ({ ...view, window: windowThrough(startOfYear(year), dataset.through) });

export const WINDOW_PRESETS: readonly WindowPreset[] = [
  { key: 'all', action: fitAll },
  { key: 'since1998', action: since(1998) },
  { key: 'before1998', action: years(1945, 1997) },
  { key: 'sunshine', action: years(1998, 2008) },
  { key: 'from2008', action: years(2008, 2017) },
  { key: 'from2018', action: years(2018, 2019) },
  { key: 'from2020', action: since(2020) },
];
