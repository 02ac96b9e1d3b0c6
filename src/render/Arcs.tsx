import type { ReactElement } from 'react';
import { type Arc, layoutArcs } from '../layout/arcs.ts';
import type { Scene } from '../layout/scene.ts';
import { RELATIONS } from '../model/dataset.ts';
import type { Emphasis } from './emphasis.ts';

/** The lines that a scene draws between events, and whether they step back behind what is open. */
export interface DrawnArcs {
  readonly arcs: readonly Arc[];
  readonly quiet: boolean;
}

export const arcsOf = (scene: Scene, { relations, selected }: Emphasis): DrawnArcs => ({
  arcs: layoutArcs(scene, relations),
  quiet: selected === undefined,
});

/** Relations behind marks and labels: one path a kind and one of all heads, however many they are. */
export function Arcs({
  arcs,
  quiet,
  clip,
}: DrawnArcs & { readonly clip: string }): ReactElement | null {
  if (arcs.length === 0) return null;
  return (
    <g className={quiet ? 'arcs quiet' : 'arcs'} clipPath={`url(#${clip})`}>
      {RELATIONS.map((kind) => {
        const ofKind = arcs.filter((arc) => arc.kind === kind);
        return ofKind.length === 0 ? null : (
          <path
            key={kind}
            className={kind}
            data-arcs={ofKind.length}
            d={ofKind.map(({ path }) => path).join('')}
          />
        );
      })}
      <path className="heads" d={arcs.map(({ head }) => head).join('')} />
    </g>
  );
}
