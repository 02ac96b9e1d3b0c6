import type { ReactElement } from 'react';
import { TypeGlyph } from '../render/TypeGlyph.tsx';
import { useDataset } from './timelineContext.ts';

export interface GlyphProps {
  readonly type: string;
}

/** A type's shape in its group's hue; its name stands beside it. */
export const Glyph = ({ type }: GlyphProps): ReactElement => (
  <TypeGlyph dataset={useDataset()} type={type} />
);
