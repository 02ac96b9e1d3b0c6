import type { ReactElement } from 'react';
import { layoutArcs } from '../layout/arcs.ts';
import type { Scene } from '../layout/scene.ts';
import { RELATIONS } from '../model/dataset.ts';
import type { Emphasis } from './emphasis.ts';

/** Relations behind marks and labels: one path a kind and one of all heads, however many they are. */
export function Arcs({
  scene,
  emphasis,
  clip,
}: {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly clip: string;
}): ReactElement | null {
  const arcs = layoutArcs(scene, emphasis.relations);
  if (arcs.length === 0) return null;
  return (
    <g
      className={emphasis.selected === undefined ? 'arcs quiet' : 'arcs'}
      clipPath={`url(#${clip})`}
    >
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
