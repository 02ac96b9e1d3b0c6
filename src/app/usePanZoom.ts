import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import { type RefObject, useEffect, useRef } from 'react';
import type { Day } from '../model/day.ts';
import {
  clampWindow,
  MIN_WINDOW_DAYS,
  type TimeWindow,
  WINDOW_LIMITS,
  windowDays,
} from '../model/window.ts';

export interface PlotFrame {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** d3-zoom's transform that shows a window: scale 1 shows all the limits. */
function transformOf(window: TimeWindow, { left, width }: PlotFrame): ZoomTransform {
  const k = windowDays(WINDOW_LIMITS) / windowDays(window);
  const perDay = (width / windowDays(WINDOW_LIMITS)) * k;
  return zoomIdentity
    .translate(left - left * k - (window.start - WINDOW_LIMITS.start) * perDay, 0)
    .scale(k);
}

function windowOf(transform: ZoomTransform, { left, width }: PlotFrame): TimeWindow {
  const perPx = windowDays(WINDOW_LIMITS) / width;
  const start = WINDOW_LIMITS.start + (transform.invertX(left) - left) * perPx;
  const end = WINDOW_LIMITS.start + (transform.invertX(left + width) - left) * perPx;
  return clampWindow({ start: start as Day, end: end as Day });
}

interface PanZoomOptions {
  readonly window: TimeWindow;
  readonly frame: PlotFrame;
  readonly onWindow: (window: TimeWindow, gesture: string) => void;
}

/**
 * Drag, pinch, Ctrl/⌘ + wheel and double click on the surface change the window. A plain wheel and an
 * upright swipe are left to the page. The window in the store is the truth: d3-zoom's transform is set
 * from it whenever no gesture is under way.
 */
export function usePanZoom(
  surface: RefObject<HTMLElement | null>,
  { window, frame, onWindow }: PanZoomOptions,
): void {
  const latest = useRef({ frame, onWindow });
  latest.current = { frame, onWindow };
  const behaviour = useRef<ReturnType<typeof createBehaviour> | undefined>(undefined);

  useEffect(() => {
    const element = surface.current;
    if (element === null) return undefined;
    const created = createBehaviour(element, latest);
    behaviour.current = created;
    return () => {
      select(element).on('.zoom', null);
      behaviour.current = undefined;
    };
  }, [surface]);

  useEffect(() => behaviour.current?.sync(window, frame), [window, frame]);
}

/**
 * One finger that moves up or down scrolls the page: its moves are kept from d3-zoom, which would claim
 * them. The first move decides for the whole touch.
 */
function leaveUprightSwipes(element: HTMLElement): void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let isUpright: boolean | undefined;
  const begin = ({ touches }: TouchEvent): void => {
    const [touch] = touches;
    start = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    isUpright = undefined;
  };
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (start === undefined || touch === undefined || event.touches.length > 1) return;
    isUpright ??= Math.abs(touch.clientY - start.y) > Math.abs(touch.clientX - start.x);
    if (isUpright) event.stopImmediatePropagation();
  };
  element.addEventListener('touchstart', begin, { capture: true, passive: true });
  element.addEventListener('touchmove', move, { capture: true, passive: true });
}

interface Latest {
  readonly current: Pick<PanZoomOptions, 'frame' | 'onWindow'>;
}

/** What is dragged by itself on the surface doesn't pan. */
const isOnSlider = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[role="slider"]') !== null;

function createBehaviour(element: HTMLElement, latest: Latest) {
  let gestures = 0;
  let isUnderWay = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | WheelEvent | TouchEvent) =>
      event.type === 'wheel'
        ? event.ctrlKey || event.metaKey
        : !('button' in event && event.button > 0) && !event.ctrlKey && !isOnSlider(event),
    )
    .duration(0)
    .clickDistance(4)
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent === null) return;
      gestures += 1;
      isUnderWay = true;
      element.classList.toggle('is-panning', event.sourceEvent.type === 'mousedown');
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent === null) return;
      const { frame, onWindow } = latest.current;
      onWindow(windowOf(event.transform, frame), `gesture ${gestures}`);
    })
    .on('end', () => {
      isUnderWay = false;
      element.classList.remove('is-panning');
    });
  leaveUprightSwipes(element);
  const selection = select(element).call(behaviour);
  // One finger scrolls the page up and down and pans time sideways; d3-zoom has claimed both.
  selection.style('touch-action', 'pan-y');

  /** Sets d3-zoom's transform from the window; while a gesture runs, it keeps its own fractions of a day. */
  const sync = (window: TimeWindow, frame: PlotFrame): void => {
    const { left, width, height } = frame;
    behaviour
      .extent([
        [left, 0],
        [left + width, height],
      ])
      .translateExtent([
        [left, Number.NEGATIVE_INFINITY],
        [left + width, Number.POSITIVE_INFINITY],
      ])
      .scaleExtent([1, windowDays(WINDOW_LIMITS) / MIN_WINDOW_DAYS]);
    if (!isUnderWay) selection.property('__zoom', transformOf(window, frame));
  };
  return { sync };
}
