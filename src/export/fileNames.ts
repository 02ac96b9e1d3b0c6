import type { Excerpt } from '../model/excerpt.ts';
import { TIMELINE_ID } from './timelineIdentity.ts';

type Named = Pick<Excerpt, 'dataset' | 'scope'>;

const stemOf = ({ dataset, scope }: Named, variant: string): string =>
  `${TIMELINE_ID}-${dataset.version}-${scope}${variant}`;

/**
 * The name under which a part of the dataset is saved: it says of which version it is and how much
 * of it. What tells files of one kind apart stands before the extension: `-outlined`, `@2x`.
 */
export const fileNameOf = (named: Named, extension: string, variant = ''): string =>
  `${stemOf(named, variant)}.${extension}`;

/** The name of a picture with so many pixels for each of its layout, without the extension. */
export const pixelNameOf = (named: Named, scale: number): string =>
  stemOf(named, scale === 1 ? '' : `@${scale}x`);
