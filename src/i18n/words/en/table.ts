import type { Sort } from '../../../model/view.ts';
import { countOf } from '../../formatNumber.ts';

export const table = {
  title: 'Table',
  columns: {
    id: 'ID',
    edtf: 'Date (EDTF)',
    date: 'Date',
    title: 'Event',
    type: 'Type',
    threads: 'Threads',
    parties: 'Parties',
    place: 'Place',
    importance: 'Importance',
    summary: 'Summary',
  },
  /** Follows “sorted”. */
  orders: {
    date: 'by date, earliest first',
    '-date': 'by date, latest first',
    type: 'by type',
    '-type': 'by type, in reverse',
    thread: 'by thread',
    '-thread': 'by thread, in reverse',
    importance: 'by importance, least first',
    '-importance': 'by importance, greatest first',
  } satisfies Record<Sort, string> as Record<Sort, string>,
  /** `shown` counts the events. */
  caption: (shown: string, order: string) => `${shown}, sorted ${order}`,
  sorted: (order: string) => `Table sorted ${order}.`,
  keys: '↑ ↓ move between rows, Enter opens',
  copy: 'Copy as table',
  copied: (rows: number) => `${countOf(rows, 'row')} copied`,
  copyByHand:
    'The browser does not let this page copy. Here is the table as text, to copy by hand:',
};
