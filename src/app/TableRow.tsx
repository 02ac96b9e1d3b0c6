import { Pin } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { describePrecision } from '../i18n/describePrecision.ts';
import { formatEdtf } from '../i18n/formatDate.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Lang } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import type { Day } from '../model/day.ts';
import { Glyph } from './Glyph.tsx';
import { ROLES } from './tableRoles.ts';

/** What all rows have in common; one object as long as it says the same, so that rows stay as they are. */
export interface RowContext {
  readonly lang: Lang;
  readonly through: Day;
  /** Labels by id. */
  readonly types: ReadonlyMap<string, string>;
  readonly threads: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, string>;
}

export interface TableRowProps {
  readonly event: TimelineEvent;
  readonly context: RowContext;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  /** Tab reaches this row's button. */
  readonly isStop: boolean;
}

function Threads({
  ids,
  labels,
}: {
  readonly ids: readonly string[];
  readonly labels: RowContext['threads'];
}): ReactElement {
  const [main = '', ...others] = ids.map((id) => labels.get(id) ?? id);
  return (
    <>
      {main}
      {others.length > 0 && <span className="aside">{`, ${others.join(', ')}`}</span>}
    </>
  );
}

/** An event in a row; drawn anew only when something in it changes. */
export const TableRow = memo(function TableRow(props: TableRowProps): ReactElement {
  const { event, context, isSelected, isPinned, isStop } = props;
  const { lang, types, threads, parties } = context;
  const words = wordsFor(lang);
  const precision = describePrecision(event.date, context);
  const current = isSelected ? 'true' : undefined;
  return (
    <tr role={ROLES.row} data-event-id={event.id} aria-current={current}>
      <td role={ROLES.cell} className="date">
        {formatEdtf(event.date, lang)}
        {precision.length > 0 && <span className="aside">{` ${precision.join(' ')}`}</span>}
      </td>
      <th role={ROLES.rowHead} scope="row" className="title">
        <button
          type="button"
          data-event-id={event.id}
          tabIndex={isStop ? 0 : -1}
          aria-current={current}
        >
          {event.title[lang]}
        </button>
        {isPinned && (
          <span className="pinned" title={words.legend.pinned}>
            <Pin size={13} role="img" aria-label={words.legend.pinned} />
          </span>
        )}
      </th>
      <td role={ROLES.cell} className="type">
        <Glyph type={event.type} />
        <span>{types.get(event.type) ?? event.type}</span>
      </td>
      <td role={ROLES.cell} className="threads">
        <Threads ids={event.threads} labels={threads} />
      </td>
      <td role={ROLES.cell} className="parties">
        {event.parties.map((id) => parties.get(id) ?? id).join(', ')}
      </td>
      <td role={ROLES.cell} className="importance" data-label={words.table.columns.importance}>
        <span className={`weight-${event.importance}`}>{event.importance}</span>
      </td>
    </tr>
  );
});
