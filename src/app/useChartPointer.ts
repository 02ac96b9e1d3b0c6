import { type MouseEvent, type PointerEvent, type RefObject, useState } from 'react';
import { type Hit, hitTest } from '../layout/hitTest.ts';
import type { CountChip, EventMark, Scene } from '../layout/scene.ts';

interface PointerActions {
  readonly onOpen: (id: string) => void;
  readonly onChip: (chip: CountChip | undefined) => void;
}

/** Hover and press on the surface: what lies there is asked of the scene, not of the DOM. */
export function useChartPointer(
  scene: Scene,
  surface: RefObject<HTMLElement | null>,
  { onOpen, onChip }: PointerActions,
) {
  const [hoveredId, setHovered] = useState<string | undefined>(undefined);
  const [over, setOver] = useState<Hit['kind']>('ground');

  const hitAt = (event: MouseEvent | PointerEvent): Hit => {
    const bounds = surface.current?.getBoundingClientRect();
    if (bounds === undefined) return { kind: 'ground' };
    const scale = bounds.width / scene.width;
    return hitTest(
      scene,
      (event.clientX - bounds.left) / scale,
      (event.clientY - bounds.top) / scale,
    );
  };
  const handlers = {
    onPointerMove: (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      const hit = hitAt(event);
      setOver(hit.kind);
      setHovered(hit.kind === 'event' ? hit.mark.id : undefined);
    },
    onPointerLeave: (): void => {
      setOver('ground');
      setHovered(undefined);
    },
    onClick: (event: MouseEvent): void => {
      const hit = hitAt(event);
      onChip(hit.kind === 'chip' ? hit.chip : undefined);
      if (hit.kind === 'event') onOpen(hit.mark.id);
    },
  };
  return { hovered: findMark(scene, hoveredId), over, handlers };
}

function findMark(scene: Scene, id: string | undefined): EventMark | undefined {
  if (id === undefined) return undefined;
  for (const lane of scene.lanes) {
    const mark = lane.marks.find((candidate) => candidate.id === id);
    if (mark !== undefined) return mark;
  }
  return undefined;
}
