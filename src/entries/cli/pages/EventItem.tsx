import type { ReactNode } from 'react';
import { formatEdtf } from '../../../i18n/formatDate.ts';
import { glyphPath } from '../../../layout/glyphs.ts';
import type { Lang } from '../../../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../../../model/dataset.ts';
import { eventPath, relativePath } from './site.ts';

const SIDE = 16;
const RADIUS = 6;
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
export function TypeGlyph({ dataset, type }: TypeGlyphProps): ReactNode {
  const shape = dataset.vocabulary.types.find(({ id }) => id === type)?.shape ?? 'circle';
  return (
    <svg
      className={`glyph hue-${hueOfType(dataset, type)}`}
      width={SIDE}
      height={SIDE}
      viewBox={VIEW_BOX}
      aria-hidden="true"
    >
      <path d={glyphPath(shape, RADIUS, false)} fillRule="evenodd" />
    </svg>
  );
}

export interface EventItemProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly lang: Lang;
  /** Address of the page that the item stands in, from the site's root. */
  readonly from: string;
}

/** An event in a list: its shape, its title as a link to its page, its date. */
export function EventItem({ dataset, event, lang, from }: EventItemProps): ReactNode {
  return (
    <li className="event">
      <TypeGlyph dataset={dataset} type={event.type} />
      <span className="what">
        <a href={relativePath(from, eventPath(event.id, lang))}>{event.title[lang]}</a>
        <span className="when">{formatEdtf(event.date, lang)}</span>
      </span>
    </li>
  );
}
