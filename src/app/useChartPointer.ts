import { type MouseEvent, type PointerEvent, type RefObject, useState } from 'react';
import { type Hit, hitTest } from '../layout/hitTest.ts';
import type { CountChip, EventMark, Scene } from '../layout/scene.ts';
import type { PointedSeries } from './SeriesTip.tsx';

interface PointerActions {
  readonly onOpen: (id: string) => void;
  readonly onChip: (chip: CountChip | undefined) => void;
  /** Without it the threads' names are ground. */
  readonly onThread?: (id: string) => void;
  /** The lanes are threads: a press on a lane's name is one on its thread. */
  readonly hasThreadLanes?: boolean;
}

/** Hover and press on the surface: what lies there is asked of the scene, not of the DOM. */
export function useChartPointer(
  scene: Scene,
  surface: RefObject<HTMLElement | null>,
  { onOpen, onChip, onThread, hasThreadLanes = false }: PointerActions,
) {
  const [hoveredId, setHovered] = useState<string | undefined>(undefined);
  const [hoveredY, setHoveredY] = useState<number | undefined>(undefined);
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined);
  const [over, setOver] = useState<Hit['kind']>('ground');

  const hitAt = (event: MouseEvent | PointerEvent): Hit => {
    const bounds = surface.current?.getBoundingClientRect();
    if (bounds === undefined) return { kind: 'ground' };
    const scale = bounds.width / scene.width;
    const hit = hitTest(
      scene,
      (event.clientX - bounds.left) / scale,
      (event.clientY - bounds.top) / scale,
    );
    if (hit.kind !== 'name') return hit;
    return onThread && (hit.of === 'thread' || hasThreadLanes) ? hit : { kind: 'ground' };
  };
  const handlers = {
    onPointerMove: (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      const hit = hitAt(event);
      setOver(hit.kind);
      setHovered(hit.kind === 'event' ? hit.mark.id : undefined);
      setHoveredY(hit.kind === 'event' ? hit.mark.y : undefined);
      setPointed(pointedBy(hit, pointed));
    },
    onPointerLeave: (): void => {
      setOver('ground');
      setHovered(undefined);
      setPointed(undefined);
    },
    onClick: (event: MouseEvent): void => {
      const hit = hitAt(event);
      onChip(hit.kind === 'chip' ? hit.chip : undefined);
      if (hit.kind === 'event') onOpen(hit.mark.id);
      if (hit.kind === 'name') onThread?.(hit.id);
      setPointed(pointedBy(hit, pointed));
    },
  };
  return {
    hovered: findMark(scene, hoveredId, hoveredY),
    point: findPoint(scene, pointed),
    over,
    handlers,
  };
}

/** A point of a series; it stays the same one while the window moves. */
interface Pointed {
  readonly series: string;
  readonly index: number;
}

/** The point that was hit; the one before where it is the same, so that nothing is drawn anew. */
function pointedBy(hit: Hit, before: Pointed | undefined): Pointed | undefined {
  if (hit.kind !== 'point') return undefined;
  const { row, mark } = hit;
  const isSame = before?.series === row.id && before.index === mark.index;
  return isSame ? before : { series: row.id, index: mark.index };
}

function findPoint(scene: Scene, pointed: Pointed | undefined): PointedSeries | undefined {
  const row = scene.series.find(({ id }) => id === pointed?.series);
  const mark = row?.marks.find(({ index }) => index === pointed?.index);
  return row === undefined || mark === undefined ? undefined : { row, mark };
}

/** The event's mark: of two, in a comparison, the one at this height. */
function findMark(
  scene: Scene,
  id: string | undefined,
  y: number | undefined,
): EventMark | undefined {
  if (id === undefined) return undefined;
  const marks = scene.lanes.flatMap((lane) => lane.marks.filter((mark) => mark.id === id));
  return marks.find((mark) => mark.y === y) ?? marks[0];
}
