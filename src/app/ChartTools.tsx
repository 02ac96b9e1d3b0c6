import {
  ChevronLeft,
  ChevronRight,
  type LucideIcon,
  Maximize2,
  Minus,
  Plus,
  Redo2,
  Undo2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { formatWindow } from '../i18n/formatWindow.ts';
import { sameWindow, type TimeWindow, windowDays } from '../model/window.ts';
import { fitAll, panBy, type ViewAction, zoomBy } from '../state/viewActions.ts';
import { WINDOW_PRESETS } from '../state/windowPresets.ts';
import { AsOf } from './AsOf.tsx';
import { SeriesMenu } from './SeriesMenu.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import type { ButtonProps } from './useRovingToolbar.ts';

/** Times as much time (or as little) a press of a zoom button or key shows. */
export const ZOOM_STEP = 1.6;

/** Days that a press of a pan button or key moves the window: a quarter of it. */
export const panDays = (window: TimeWindow): number =>
  Math.max(1, Math.round(windowDays(window) / 4));

function Presets(): ReactElement {
  const view = useTimeline((state) => state.view);
  const dataset = useDataset();
  const act = useAct();
  const words = useWords().chart;
  return (
    <>
      {WINDOW_PRESETS.map(({ key, action }) => (
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

interface Tool {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly press: () => void;
  readonly disabled?: boolean;
}

function ToolButtons({
  tools,
  buttonProps,
}: {
  readonly tools: readonly Tool[];
  readonly buttonProps?: ButtonProps;
}): readonly ReactElement[] {
  return tools.map(({ label, icon: Icon, press, disabled }) => (
    <button
      key={label}
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      disabled={disabled === true}
      onClick={press}
      {...buttonProps?.(label)}
    >
      <Icon size={17} aria-hidden={true} />
    </button>
  ));
}

/** Buttons for all that a drag or a wheel can do. */
export function ZoomButtons({
  buttonProps,
}: {
  /** Of the toolbar that they are a part of. */
  readonly buttonProps?: ButtonProps;
}): ReactElement {
  const window = useTimeline((state) => state.view.window);
  const act = useAct();
  const words = useWords().chart;
  const to = (action: ViewAction) => (): void => act(action, 'replace');
  const tools = [
    { label: words.earlier, icon: ChevronLeft, press: to(panBy(-panDays(window))) },
    { label: words.later, icon: ChevronRight, press: to(panBy(panDays(window))) },
    { label: words.zoomOut, icon: Minus, press: to(zoomBy(ZOOM_STEP)) },
    { label: words.zoomIn, icon: Plus, press: to(zoomBy(1 / ZOOM_STEP)) },
    { label: words.fitAll, icon: Maximize2, press: to(fitAll) },
  ];
  return <ToolButtons tools={tools} {...(buttonProps && { buttonProps })} />;
}

function UndoButtons(): ReactElement {
  const canUndo = useTimeline((state) => state.past.length > 0);
  const canRedo = useTimeline((state) => state.future.length > 0);
  const undo = useTimeline((state) => state.undo);
  const redo = useTimeline((state) => state.redo);
  const words = useWords().chart;
  const tools = [
    { label: words.undo, icon: Undo2, press: undo, disabled: !canUndo },
    { label: words.redo, icon: Redo2, press: redo, disabled: !canRedo },
  ];
  return <ToolButtons tools={tools} />;
}

/** The days that the chart shows, as its heading. */
export function WindowHeading(): ReactElement {
  const window = useTimeline((state) => state.view.window);
  const lang = useLang();
  const { through } = useDataset();
  return <h2 className="window">{formatWindow(window, through, lang)}</h2>;
}

/** Window in words, presets, and buttons for all that a drag or a wheel can do. */
export function ChartTools(): ReactElement {
  const words = useWords().chart;
  return (
    <div className="chart-tools">
      <WindowHeading />
      <fieldset className="presets" aria-label={words.presetsLabel}>
        <Presets />
      </fieldset>
      <SeriesMenu />
      <AsOf />
      <div className="buttons">
        <UndoButtons />
        <ZoomButtons />
      </div>
    </div>
  );
}
