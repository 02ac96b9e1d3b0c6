import type { ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { selectEvent } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { useAct, useLang } from './timelineContext.ts';

/** Opens another event: its shape, title and date. */
export function EventLink({ event }: { readonly event: TimelineEvent }): ReactElement {
  const act = useAct();
  const lang = useLang();
  return (
    <button type="button" className="event-link" onClick={() => act(selectEvent(event.id), 'push')}>
      <Glyph type={event.type} />
      <span className="name">{event.title[lang]}</span>
      <span className="when">{formatEdtf(event.date, lang)}</span>
    </button>
  );
}
