import type { ReactElement } from 'react';
import { glyphPath } from '../layout/glyphs.ts';
import type { Dataset } from '../model/dataset.ts';

const RADIUS = 6;
const SIDE = 16;
const VIEW_BOX = [-SIDE / 2, -SIDE / 2, SIDE, SIDE].join(' ');

/** Hue family of a type's group; grey where the vocabulary has none. */
export function hueOfType({ vocabulary }: Pick<Dataset, 'vocabulary'>, typeId: string): string {
  const group = vocabulary.types.find(({ id }) => id === typeId)?.group;
  return vocabulary.groups.find(({ id }) => id === group)?.hue ?? 'grey';
}

export interface TypeGlyphProps {
  readonly dataset: Dataset;
  readonly type: string;
}

/** A type's shape in its group's hue; its name stands beside it. */
export function TypeGlyph({ dataset, type }: TypeGlyphProps): ReactElement {
  const shape = dataset.vocabulary.types.find(({ id }) => id === type)?.shape ?? 'circle';
  return (
    <svg
      className={`glyph hue-${hueOfType(dataset, type)}`}
      width={SIDE}
      height={SIDE}
      viewBox={VIEW_BOX}
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPath(shape, RADIUS, false)} fillRule="evenodd" />
    </svg>
  );
}
