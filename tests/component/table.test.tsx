import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TableView } from '../../src/app/TableView.tsx';
import { describePrecision } from '../../src/i18n/describePrecision.ts';
import { selectMatching } from '../../src/state/selectors.ts';
import { sortEvents } from '../../src/state/sortEvents.ts';
import { selectEvent, setLang } from '../../src/state/viewActions.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

// A row asks once what of its date isn't known: the calls count the rows that are drawn.
vi.mock('../../src/i18n/describePrecision.ts', async (load) => {
  const actual = await load<typeof import('../../src/i18n/describePrecision.ts')>();
  return { describePrecision: vi.fn(actual.describePrecision) };
});

const { dataset } = loadedDataset();
const SUMMIT = '2018-april-summit';

interface RenderedTable extends Rendered {
  readonly opened: readonly (string | undefined)[];
}

function renderTable(link: string, noClipboard = false): RenderedTable {
  const opened: (string | undefined)[] = [];
  const rendered = renderIn(<TableView onOpen={(id) => opened.push(id)} />, { link, noClipboard });
  return { ...rendered, opened };
}

const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('tr[data-event-id]'),
];
const rowIds = (): readonly (string | undefined)[] => rows().map((row) => row.dataset['eventId']);
const rowOf = (id: string): HTMLElement => {
  const row = rows().find((candidate) => candidate.dataset['eventId'] === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
};
const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
const pressHead = ({ user }: Rendered, name: string): Promise<void> =>
  user.click(within(head(name)).getByRole('button'));

test('exactly the matching events are rows, in the dataset’s order, the search among the filters', () => {
  const { store } = renderTable('?q=Panmunjom&types=summit.agreement');
  const ids = selectMatching(dataset, store.getState().view.filter).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.length).toBeLessThan(dataset.events.length);
  expect(rowIds()).toEqual(ids);
});

test('events outside the window have rows too, and the caption counts those in it', () => {
  renderTable('?from=2018&to=2018&min=5');
  const all = dataset.events.filter(({ importance }) => importance === 5).length;
  expect(rows()).toHaveLength(all);
  expect(screen.getByRole('table').querySelector('caption')?.textContent).toMatch(
    new RegExp(
      `^${all} of ${dataset.events.length} events, sorted by date, earliest first · \\d+ in this window$`,
    ),
  );
});

test('a row gives date, title, type, threads, parties and importance in words', () => {
  renderTable('?types=summit');
  const cells = [...rowOf(SUMMIT).children].map((cell) => cell.textContent);
  expect(cells).toEqual([
    '27 April 2018',
    'Third inter-Korean summit, Panmunjom',
    'Summit',
    "Leaders' summits",
    'South Korea, North Korea',
    '5',
  ]);
});

test('a coarse date says what of it isn’t known', () => {
  renderTable('?min=5');
  expect(rowOf('1945-korea-divided').firstElementChild?.textContent).toBe(
    'August 1945 Only the month is known.',
  );
});

test('a press on a column’s head sorts by it, a second turns the order round, each with a history entry', async () => {
  const rendered = renderTable('?types=summit.reunion');
  const { store } = rendered;
  const expected = (sort: 'date' | '-date' | '-importance' | 'thread'): readonly string[] =>
    sortEvents(dataset, selectMatching(dataset, store.getState().view.filter), sort).map(
      ({ id }) => id,
    );
  expect(head('Date').getAttribute('aria-sort')).toBe('ascending');
  await pressHead(rendered, 'Date');
  expect(rowIds()).toEqual(expected('-date'));
  expect(head('Date').getAttribute('aria-sort')).toBe('descending');
  await pressHead(rendered, 'Importance');
  expect(rowIds()).toEqual(expected('-importance'));
  expect(head('Date').hasAttribute('aria-sort')).toBe(false);
  expect(head('Importance').getAttribute('aria-sort')).toBe('descending');
  await pressHead(rendered, 'Threads');
  expect(rowIds()).toEqual(expected('thread'));
  expect(store.getState().lastStep).toBe('push');
  expect(store.getState().past).toHaveLength(3);
});

test('a press on the title or anywhere on its row opens the event', async () => {
  const { user, opened } = renderTable('?types=summit');
  await user.click(within(rowOf(SUMMIT)).getByRole('button'));
  await user.click(within(rowOf('2000-inter-korean-summit')).getByText('Summit'));
  expect(opened).toEqual([SUMMIT, '2000-inter-korean-summit']);
});

test('a press that ends a selection of text opens nothing', async () => {
  const { opened } = renderTable('?types=summit');
  const cell = within(rowOf(SUMMIT)).getByText('27 April 2018');
  document.getSelection()?.selectAllChildren(cell);
  fireEvent.click(cell);
  expect(opened).toEqual([]);
  document.getSelection()?.removeAllRanges();
  fireEvent.click(cell);
  expect(opened).toEqual([SUMMIT]);
});

test('the rows are one Tab stop, arrows, Home and End move among them, Enter opens, Escape closes', async () => {
  const { user, opened } = renderTable(`?types=summit&event=${SUMMIT}`);
  const buttons = rows().map((row) => within(row).getByRole('button'));
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0).map((button) => button.dataset)).toEqual([
    { eventId: SUMMIT },
  ]);
  buttons[0]?.focus();
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(buttons[0]);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(buttons[2]);
  expect(buttons[2]?.tabIndex).toBe(0);
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toBe(buttons.at(-1));
  await user.keyboard('{Home}{Enter}{Escape}');
  expect(opened).toEqual([rowIds()[0], undefined]);
});

test('the open event’s row is the current one, and a pinned one says that it is always labelled', () => {
  renderTable(`?types=summit&event=${SUMMIT}&pins=2000-inter-korean-summit`);
  const current = rows().filter((row) => row.getAttribute('aria-current') === 'true');
  expect(current).toEqual([rowOf(SUMMIT)]);
  const pinned = screen.getAllByRole('img', { name: 'always labelled' });
  expect(pinned.map((pin) => pin.closest('tr'))).toEqual([rowOf('2000-inter-korean-summit')]);
});

test('choosing another event draws no more than the two rows anew', () => {
  const { store } = renderTable(`?event=${SUMMIT}`);
  vi.mocked(describePrecision).mockClear();
  act(() => store.getState().act(selectEvent('2000-inter-korean-summit'), 'push'));
  const drawn = vi.mocked(describePrecision).mock.calls.map(([date]) => date);
  const dates = [SUMMIT, '2000-inter-korean-summit'].map(
    (id) => dataset.events.find((event) => event.id === id)?.date,
  );
  expect(new Set(drawn)).toEqual(new Set(dates));
  expect(drawn).toHaveLength(2);
});

test('in Korean all of it is Korean, and the order stays', async () => {
  const { store } = renderTable('?types=summit&sort=-date');
  const ids = rowIds();
  store.getState().act(setLang('ko'), 'push');
  await screen.findByRole('columnheader', { name: '날짜' });
  expect(rowIds()).toEqual(ids);
  expect(rowOf(SUMMIT).textContent).toContain('2018년 4월 27일');
  expect(screen.getByRole('table').querySelector('caption')?.textContent).toMatch(
    /^전체 \d+건 중 \d+건, 날짜순\(최근 사건부터\) · 이 기간 \d+건$/,
  );
});

test('the table is copied as shown and says how many rows', async () => {
  const { user, copied } = renderTable('?types=summit&sort=-date');
  await user.click(screen.getByRole('button', { name: 'Copy as table' }));
  const [text = ''] = copied;
  const ids = text.split('\n').map((row) => row.split('\t')[0]);
  expect(ids).toEqual(['ID', ...rowIds()]);
  expect(screen.getByRole('status').textContent).toBe(`${rowIds().length} rows copied`);
});

test('where nothing can be copied the same text stands selected in a field', async () => {
  const { user } = renderTable('?types=summit', true);
  await user.click(screen.getByRole('button', { name: 'Copy as table' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /copy by hand/ });
  expect(field.value.split('\n')).toHaveLength(rowIds().length + 1);
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test('nothing is drawn where no event matches', () => {
  renderTable('?types=summit&threads=hotline');
  expect(screen.queryByRole('table')).toBeNull();
});
