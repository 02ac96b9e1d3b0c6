import type { ComponentProps, ReactElement } from 'react';
import { formatEdtf } from '../i18n/formatDate.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { selectEvent } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { useAct, useLang } from './timelineContext.ts';

export interface EventLinkProps {
  readonly event: TimelineEvent;
  /** Its short label on one line with the date, or without the date where that is said beside it. */
  readonly form?: 'full' | 'row' | 'name';
  readonly button?: Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus' | 'aria-current'>;
  /** What only those hear who don't see the row's weight. */
  readonly remark?: string | undefined;
}

/** Opens another event: its shape, title and date. */
export function EventLink({ event, form = 'full', button, remark }: EventLinkProps): ReactElement {
  const act = useAct();
  const lang = useLang();
  return (
    <button
      type="button"
      {...button}
      className={form === 'full' ? 'event-link' : `event-link ${form}`}
      data-link={event.id}
      onClick={() => act(selectEvent(event.id), 'push')}
    >
      <Glyph type={event.type} />
      <span className="name">{(form === 'full' ? event.title : event.short)[lang]}</span>
      {form !== 'name' && <span className="when">{formatEdtf(event.date, lang)}</span>}
      {remark !== undefined && <span className="visually-hidden">{remark}</span>}
    </button>
  );
}
