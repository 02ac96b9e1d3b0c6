import type { ReactElement } from 'react';
import { layoutArcs } from '../layout/arcs.ts';
import type { Scene } from '../layout/scene.ts';
import type { Emphasis } from './emphasis.ts';

/** Relations of the selected event, behind marks and labels. */
export function Arcs({
  scene,
  emphasis,
}: {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
}): ReactElement {
  return (
    <g className="arcs">
      {layoutArcs(scene, emphasis.relations).map((arc) => (
        <path key={`${arc.from} ${arc.kind} ${arc.to}`} className={arc.kind} d={arc.path} />
      ))}
    </g>
  );
}
