import './styles/table.css';
import { Copy } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactElement,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { printTsv } from '../export/tsv.ts';
import { termLabels } from '../i18n/termLabels.ts';
import type { TimelineEvent } from '../model/dataset.ts';
import { selectInWindow, selectMatching } from '../state/selectors.ts';
import { sortEvents } from '../state/sortEvents.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { TableHead } from './TableHead.tsx';
import { type RowContext, TableRow } from './TableRow.tsx';
import { ROLES } from './tableRoles.ts';
import { useDataset, useLang, useTimeline, useTimelineStore, useWords } from './timelineContext.ts';
import { useCopying } from './useCopying.ts';

export interface TableViewProps {
  /** Opens an event's panel, or closes it. */
  readonly onOpen: (id: string | undefined) => void;
}

/** Copies head and rows as shown, to paste into a spreadsheet; where copying fails, shows the text. */
function CopyTable({ events }: { readonly events: readonly TimelineEvent[] }): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().table;
  const { copying, copy } = useCopying();
  return (
    <div className="copy-table">
      <button type="button" className="tool" onClick={() => copy(printTsv(events, dataset, lang))}>
        <Copy size={16} aria-hidden="true" />
        {words.copy}
      </button>
      <CopyOutcome
        copying={copying}
        copied={words.copied(events.length)}
        label={words.copyByHand}
        isLong
      />
    </div>
  );
}

/** How many events the table holds, in which order, and how many of them lie in the window. */
function Caption({ count }: { readonly count: number }): ReactElement {
  const { filter, window, sort } = useTimeline((state) => state.view);
  const dataset = useDataset();
  const { filters, table } = useWords();
  const shown = filters.shown(count, dataset.events.length);
  const inWindow = selectInWindow(dataset, filter, window).length;
  return (
    <caption>
      {table.caption(shown, table.orders[sort])}
      <span className="aside"> · {filters.inWindow(inWindow)}</span>
    </caption>
  );
}

function useRowContext(): RowContext {
  const { vocabulary, through } = useDataset();
  const lang = useLang();
  return useMemo(
    () => ({
      lang,
      through,
      types: termLabels(vocabulary.types, lang),
      threads: termLabels(vocabulary.threads, lang),
      parties: termLabels(vocabulary.parties, lang),
    }),
    [vocabulary, through, lang],
  );
}

const rowOf = (target: EventTarget): HTMLElement | undefined =>
  (target as Element).closest<HTMLElement>('tr[data-event-id]') ?? undefined;

const rowsOf = (body: Element): readonly HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('tr[data-event-id]'),
];

/** The row that a key leads to from another; undefined where the table leaves the key to the browser. */
function rowAt(event: KeyboardEvent): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const rows = rowsOf(event.currentTarget);
  const from = rows.findIndex((row) => row.contains(event.target as Node));
  switch (event.key) {
    case 'ArrowDown':
      return rows[Math.min(from + 1, rows.length - 1)];
    case 'ArrowUp':
      return rows[Math.max(from - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}

interface RowsProps extends TableViewProps {
  readonly events: readonly TimelineEvent[];
}

/** Which row Tab reaches: the one that had the focus last, else the selected, else the first. */
function useStop(events: RowsProps['events'], last: string | undefined): string | undefined {
  const selected = useTimeline(({ view }) => view.event);
  const ids = useMemo(() => new Set(events.map(({ id }) => id)), [events]);
  return [last, selected].find((id) => id !== undefined && ids.has(id)) ?? events[0]?.id;
}

/** A panel below the table is what the reader looks at: the page stays there. */
function isPanelBeside(body: Element): boolean {
  const panel = document.querySelector('[data-event-panel]');
  return panel === null || panel.getBoundingClientRect().left >= body.getBoundingClientRect().right;
}

const show = (row: Element | undefined): void => row?.scrollIntoView({ block: 'nearest' });

/** Scrolls to the row of the event that opens, and back to the focused one when the panel closes. */
function useRowInSight(body: RefObject<HTMLElement | null>, selected: string | undefined): void {
  const store = useTimelineStore();
  useEffect(() => {
    const rows = body.current;
    const focus = document.activeElement;
    if (rows === null) return;
    if (selected === undefined) {
      if (focus !== null && rows.contains(focus)) show(rowOf(focus));
      return;
    }
    if (store.getState().lastStep === 'push' && !isPanelBeside(rows)) return;
    show(rowsOf(rows).find((row) => row.dataset['eventId'] === selected));
  }, [body, selected, store]);
}

/** The rows: one Tab stop, a press anywhere on a row opens its event. */
const Rows = memo(function Rows({ events, onOpen }: RowsProps): ReactElement {
  const selected = useTimeline(({ view }) => view.event);
  const pins = useTimeline(({ view }) => view.pins);
  const context = useRowContext();
  const body = useRef<HTMLTableSectionElement>(null);
  const [last, setLast] = useState<string | undefined>(undefined);
  const stop = useStop(events, last);
  useRowInSight(body, selected);
  const open = (event: MouseEvent): void => {
    const isButton = (event.target as Element).closest('button') !== null;
    const isSelectingText = document.getSelection()?.isCollapsed === false;
    const id = rowOf(event.target)?.dataset['eventId'];
    if (id !== undefined && (isButton || !isSelectingText)) onOpen(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && selected !== undefined) onOpen(undefined);
    const row = rowAt(event);
    if (row === undefined) return;
    event.preventDefault();
    row.querySelector('button')?.focus({ preventScroll: true });
    show(row);
  };
  return (
    <tbody
      role={ROLES.rows}
      ref={body}
      className="events"
      onClick={open}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setLast(rowOf(target)?.dataset['eventId'])}
    >
      {events.map((event) => (
        <TableRow
          key={event.id}
          event={event}
          context={context}
          isSelected={event.id === selected}
          isPinned={pins.includes(event.id)}
          isStop={event.id === stop}
        />
      ))}
    </tbody>
  );
});

/** The matching events as a table: those of the chart, with its selection and its panel. */
export function TableView({ onOpen }: TableViewProps): ReactElement | null {
  const filter = useTimeline(({ view }) => view.filter);
  const sort = useTimeline(({ view }) => view.sort);
  const dataset = useDataset();
  const words = useWords().table;
  const events = useMemo(
    () => sortEvents(dataset, selectMatching(dataset, filter), sort),
    [dataset, filter, sort],
  );
  if (events.length === 0) return null;
  return (
    <div className="table-view">
      <div className="table-tools">
        <p className="keys">{words.keys}</p>
        <CopyTable events={events} />
      </div>
      <table role={ROLES.table}>
        <Caption count={events.length} />
        <TableHead sort={sort} />
        <Rows events={events} onOpen={onOpen} />
      </table>
    </div>
  );
}
