import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Sort, SortKey } from '../model/view.ts';
import { setSort } from '../state/exploreActions.ts';
import { orderOf, pressSort } from '../state/sortEvents.ts';
import { ROLES } from './tableRoles.ts';
import { useAct, useWords } from './timelineContext.ts';

const COLUMNS: readonly {
  readonly column: 'date' | 'title' | 'type' | 'threads' | 'parties' | 'importance';
  readonly key?: SortKey;
}[] = [
  { column: 'date', key: 'date' },
  { column: 'title' },
  { column: 'type', key: 'type' },
  { column: 'threads', key: 'thread' },
  { column: 'parties' },
  { column: 'importance', key: 'importance' },
];

/** The columns' names; those that the table can go by are buttons, and one says which way it goes. */
export function TableHead({ sort }: { readonly sort: Sort }): ReactElement {
  const act = useAct();
  const words = useWords().table;
  const order = orderOf(sort);
  const way = order.sign === 1 ? 'ascending' : 'descending';
  const Arrow = order.sign === 1 ? ArrowUp : ArrowDown;
  return (
    <thead role={ROLES.rows}>
      <tr role={ROLES.row}>
        {COLUMNS.map(({ column, key }) => {
          if (key === undefined) {
            return (
              <th key={column} role={ROLES.columnHead} scope="col" className={column}>
                {words.columns[column]}
              </th>
            );
          }
          const isSorted = key === order.key;
          const Icon = isSorted ? Arrow : ArrowUpDown;
          return (
            <th
              key={column}
              role={ROLES.columnHead}
              scope="col"
              className={column}
              aria-sort={isSorted ? way : undefined}
            >
              <button type="button" onClick={() => act(setSort(pressSort(sort, key)), 'push')}>
                {words.columns[column]}
                <Icon size={14} aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
