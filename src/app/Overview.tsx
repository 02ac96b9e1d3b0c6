import { brushX, type D3BrushEvent, pointer, select } from 'd3';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { layoutOverview, OVERVIEW_HEIGHT, type OverviewScene } from '../layout/overview.ts';
import { dayToPx, pxToDays } from '../layout/timeScale.ts';
import type { Dataset, TimelineEvent } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { startOfYear } from '../model/day.ts';
import { centreWindow, clampWindow, type TimeWindow } from '../model/window.ts';
import { useWords } from './timelineContext.ts';

const BRUSH_TOP = 0;
const BRUSH_BOTTOM = OVERVIEW_HEIGHT - 15;
const RANGE: TimeWindow = { start: startOfYear(1945), end: startOfYear(2032) };

/** Edges of the frame that shows the window, within the strip and at least 2 px apart. */
function framePx({ time, width }: OverviewScene, window: TimeWindow): [number, number] {
  const from = Math.max(time.left, dayToPx(time, window.start));
  const to = Math.min(width, dayToPx(time, window.end));
  return [Math.min(from, width - 2), Math.max(to, time.left + 2)];
}

export interface OverviewProps {
  readonly dataset: Dataset;
  readonly matching: readonly TimelineEvent[];
  readonly window: TimeWindow;
  readonly left: number;
  readonly width: number;
  readonly onWindow: (window: TimeWindow, gesture: string) => void;
}

/** The whole range with its density; a brush shows the window and moves it. Pointer only: the tools and keys do the same. */
export function Overview(props: OverviewProps): ReactElement {
  const { dataset, matching, window, left, width, onWindow } = props;
  const words = useWords();
  const scene = useMemo(
    () => layoutOverview({ all: dataset.events, matching }, RANGE, { left, width }),
    [dataset, matching, left, width],
  );
  const brushRef = useRef<SVGGElement>(null);
  const latest = useRef({ scene, window, onWindow });
  latest.current = { scene, window, onWindow };
  const isBrushing = useRef(false);
  const gestures = useRef(0);

  const behaviour = useMemo(() => brushX<unknown>(), []);
  useEffect(() => {
    const group = brushRef.current;
    if (group === null) return;
    behaviour
      .extent([
        [left, BRUSH_TOP],
        [width, BRUSH_BOTTOM],
      ])
      .on('start', (event: D3BrushEvent<unknown>) => {
        if (event.sourceEvent === null || event.sourceEvent === undefined) return;
        isBrushing.current = true;
        gestures.current += 1;
      })
      .on('brush', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent || event.selection === null) return;
        const [from, to] = event.selection as [number, number];
        const { time } = latest.current.scene;
        const next = { start: pxToDays(time, from) as Day, end: pxToDays(time, to) as Day };
        latest.current.onWindow(clampWindow(next), `brush ${gestures.current}`);
      })
      .on('end', (event: D3BrushEvent<unknown>) => {
        isBrushing.current = false;
        // A press beside the frame leaves none: it is put back, and the window moves there.
        if (event.selection !== null || !event.sourceEvent) return;
        const { scene, window, onWindow } = latest.current;
        select(group).call(behaviour.move, framePx(scene, window));
        const about = pxToDays(scene.time, pointer(event.sourceEvent, group)[0]);
        onWindow(centreWindow(window, about), `brush ${gestures.current}`);
      });
    select(group).call(behaviour);
  }, [behaviour, left, width]);

  useEffect(() => {
    const group = brushRef.current;
    if (group === null || isBrushing.current) return;
    select(group).call(behaviour.move, framePx(scene, window));
  }, [behaviour, scene, window]);

  return (
    <svg className="overview" width={width} height={scene.height} aria-hidden="true">
      <title>{words.chart.overview}</title>
      {scene.bars.map((bar) => (
        <g key={bar.year}>
          <rect className="year-all" {...bar.all} />
          <rect className="year-matching" {...bar.matching} />
        </g>
      ))}
      {scene.decades.map(({ x, year }) => (
        <text key={year} className="decade" x={x} y={scene.height - 2} textAnchor="middle">
          {year}
        </text>
      ))}
      <g ref={brushRef} className="brush" />
    </svg>
  );
}
