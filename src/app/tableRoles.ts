/** Said outright, because some browsers take a table's parts for mere boxes where the style lays them out as grids. */
export const ROLES = {
  table: 'table',
  rows: 'rowgroup',
  row: 'row',
  columnHead: 'columnheader',
  rowHead: 'rowheader',
  cell: 'cell',
} as const;
