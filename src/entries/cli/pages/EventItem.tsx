import type { ReactNode } from 'react';
import { formatEdtf } from '../../../i18n/formatDate.ts';
import type { Lang } from '../../../model/bilingual.ts';
import type { Dataset, TimelineEvent } from '../../../model/dataset.ts';
import { TypeGlyph } from '../../../render/TypeGlyph.tsx';
import { eventPath, relativePath } from './site.ts';

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
