import type { Excerpt } from '../model/excerpt.ts';

/**
 * The name under which a part of the dataset is saved: it says of which version it is and how much
 * of it. What tells files of one kind apart stands before the extension: `-outlined`, `@2x`.
 */
export const fileNameOf = (
  { dataset, scope }: Pick<Excerpt, 'dataset' | 'scope'>,
  extension: string,
  variant = '',
): string => `inter-korean-timeline-${dataset.version}-${scope}${variant}.${extension}`;
