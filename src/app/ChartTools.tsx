import { ChevronLeft, ChevronRight, Maximize2, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { formatDayRange } from '../i18n/formatDate.ts';
import type { Lang } from '../model/bilingual.ts';
import { addDays, type Day, startOfYear } from '../model/day.ts';
import { sameWindow, type TimeWindow, windowDays, windowThrough } from '../model/window.ts';
import { fitAll, panBy, setWindow, type ViewAction, zoomBy } from '../state/viewActions.ts';
import { AsOf } from './AsOf.tsx';
import { SeriesMenu } from './SeriesMenu.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

/** Times as much time (or as little) a press of a zoom button or key shows. */
export const ZOOM_STEP = 1.6;

/** Days that a press of a pan button or key moves the window: a quarter of it. */
export const panDays = (window: TimeWindow): number =>
  Math.max(1, Math.round(windowDays(window) / 4));

interface Preset {
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

const PRESETS: readonly Preset[] = [
  { key: 'all', action: fitAll },
  { key: 'since1998', action: since(1998) },
  { key: 'before1998', action: years(1945, 1997) },
  { key: 'sunshine', action: years(1998, 2008) },
  { key: 'from2008', action: years(2008, 2017) },
  { key: 'from2018', action: years(2018, 2019) },
  { key: 'from2020', action: since(2020) },
];

function Presets(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().chart;
  return (
    <>
      {PRESETS.map(({ key, action }) => (
        <button
          key={key}
          type="button"
          className="tool"
          aria-pressed={sameWindow(action(view, dataset).window, view.window)}
          onClick={() => act(action, 'replace')}
        >
          {words.presets[key]}
        </button>
      ))}
    </>
  );
}

/** The window's days that the data covers: the room after its last day is for labels only. */
export function windowInWords(window: TimeWindow, through: Day, lang: Lang): string {
  const last = addDays(window.end, -1);
  return formatDayRange(
    window.start,
    last > through && through > window.start ? through : last,
    lang,
  );
}

/** Window in words, presets, and buttons for all that a drag or a wheel can do. */
export function ChartTools(): ReactElement {
  const window = useTimeline((state) => state.view.window);
  const canUndo = useTimeline((state) => state.past.length > 0);
  const canRedo = useTimeline((state) => state.future.length > 0);
  const undo = useTimeline((state) => state.undo);
  const redo = useTimeline((state) => state.redo);
  const act = useAct();
  const lang = useLang();
  const { through } = useDataset();
  const words = useWords().chart;
  const icon = { size: 17, 'aria-hidden': true } as const;
  const tools = [
    { label: words.undo, icon: Undo2, press: undo, disabled: !canUndo },
    { label: words.redo, icon: Redo2, press: redo, disabled: !canRedo },
    {
      label: words.earlier,
      icon: ChevronLeft,
      press: () => act(panBy(-panDays(window)), 'replace'),
    },
    { label: words.later, icon: ChevronRight, press: () => act(panBy(panDays(window)), 'replace') },
    { label: words.zoomOut, icon: Minus, press: () => act(zoomBy(ZOOM_STEP), 'replace') },
    { label: words.zoomIn, icon: Plus, press: () => act(zoomBy(1 / ZOOM_STEP), 'replace') },
    { label: words.fitAll, icon: Maximize2, press: () => act(fitAll, 'replace') },
  ];
  return (
    <div className="chart-tools">
      <h2 className="window">{windowInWords(window, through, lang)}</h2>
      <fieldset className="presets" aria-label={words.presetsLabel}>
        <Presets />
      </fieldset>
      <SeriesMenu />
      <AsOf />
      <div className="buttons">
        {tools.map(({ label, icon: Icon, press, disabled }) => (
          <button
            key={label}
            type="button"
            className="tool"
            aria-label={label}
            title={label}
            disabled={disabled === true}
            onClick={press}
          >
            <Icon {...icon} />
          </button>
        ))}
      </div>
    </div>
  );
}
