import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { dayAtPx } from '../layout/asOfLine.ts';
import type { Scene } from '../layout/scene.ts';
import { dayByKey } from '../model/asOfSteps.ts';
import { moveAt } from '../state/asOfActions.ts';
import { setAt } from '../state/exploreActions.ts';
import { coveredBy } from '../state/urlContext.ts';
import { useAct, useDataset } from './timelineContext.ts';

/** What grabs and moves the line: one drag is one step to undo, and so is one stay with the keys. */
export function useAsOfDrag(scene: Scene, scale: number) {
  const act = useAct();
  const dataset = useDataset();
  const gestures = useRef(0);
  const grabbed = useRef<{ readonly clientX: number; readonly x: number } | undefined>(undefined);
  const line = scene.asOf;
  const gesture = (): string => `as-of ${gestures.current}`;
  const release = (): void => {
    grabbed.current = undefined;
  };
  return {
    onFocus: (): void => {
      gestures.current += 1;
    },
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0 || line === undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      gestures.current += 1;
      grabbed.current = { clientX: event.clientX, x: line.x };
    },
    onPointerMove: (event: PointerEvent): void => {
      const from = grabbed.current;
      if (from === undefined) return;
      const day = dayAtPx(scene, from.x + (event.clientX - from.clientX) / scale);
      act(setAt(day), 'replace', gesture());
    },
    onPointerUp: release,
    onPointerCancel: release,
    // The press ends over the picture, which would open what lies there.
    onClick: (event: MouseEvent): void => event.stopPropagation(),
    onKeyDown: (event: KeyboardEvent): void => {
      if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const day = dayByKey(event, line.day, coveredBy(dataset));
      if (day === undefined) return;
      event.preventDefault();
      act(moveAt(day), 'replace', gesture());
    },
  };
}
