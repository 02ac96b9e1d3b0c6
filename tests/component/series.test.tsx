import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SeriesMenu } from '../../src/app/SeriesMenu.tsx';
import { SeriesNotes } from '../../src/app/SeriesNotes.tsx';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();
const both = (
  <>
    <SeriesMenu />
    <SeriesNotes />
  </>
);
const choice = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
/** Opens the list: its script comes when it is first asked for. */
async function openList(user: Rendered['user']): Promise<HTMLElement> {
  const name = screen.getByText('Figures', { selector: 'summary' });
  await user.click(name);
  await screen.findAllByRole('checkbox');
  return name;
}
const noteOf = (id: string): HTMLElement => {
  const note = document.querySelector<HTMLElement>(`[data-series-note="${id}"]`);
  if (note === null) throw new Error(`no note: ${id}`);
  return note;
};

test('the list offers every series under its thread, with unit and years', async () => {
  const { user } = renderIn(<SeriesMenu />);
  await openList(user);
  expect(screen.getAllByRole('checkbox')).toHaveLength(dataset.series.length);
  const tours = screen.getByRole('group', { name: 'Mount Kumgang tours' });
  expect(within(tours).getByRole('checkbox').closest('label')?.textContent).toBe(
    'Visitors to Mount Kumgang on the Hyundai tourspeople, 1998–2008',
  );
});

test('a series is switched on and off, and the name of the list counts what is shown', async () => {
  const { store, user } = renderIn(both);
  await openList(user);
  await user.click(choice(/^Visitors to Mount Kumgang/));
  await user.click(choice(/^Inter-Korean trade/));
  expect(store.getState().view.series).toEqual(['kumgang-visitors', 'inter-korean-trade']);
  expect(screen.getByText('2 shown')).toBeTruthy();
  await user.click(choice(/^Inter-Korean trade/));
  expect(store.getState().view.series).toEqual(['kumgang-visitors']);
  act(() => store.getState().undo());
  expect(choice(/^Inter-Korean trade/).checked).toBe(true);
});

test('beyond eight no more can be chosen, and the list says so', async () => {
  const eight = dataset.seriesIds.slice(0, 8);
  const { store, user } = renderIn(both, { link: `?series=${eight.join('.')}` });
  await openList(user);
  expect(screen.getByText(/8 are drawn at most/)).toBeTruthy();
  const more = choice(/^North Korean defectors/);
  expect(more.disabled).toBe(true);
  await user.click(choice(/^Visitors to Mount Kumgang/));
  expect(more.disabled).toBe(false);
  await user.click(more);
  expect(store.getState().view.series).toHaveLength(8);
});

test('Escape folds the list up and gives the focus to its name', async () => {
  const { user } = renderIn(<SeriesMenu />);
  const name = await openList(user);
  choice(/^Inter-Korean trade/).focus();
  await user.keyboard('{Escape}');
  expect(name.closest('details')?.open).toBe(false);
  expect(document.activeElement).toBe(name);
});

test('while the figures load the list says so, and where they fail it offers to try again', async () => {
  const { store, user } = renderIn(<SeriesMenu />);
  await openList(user);
  act(() => store.getState().setSupplement('loading'));
  expect(screen.getByRole('status').textContent).toBe('Loading the figures…');
  expect(screen.queryByRole('button')).toBeNull();
  act(() => store.getState().setSupplement('failed'));
  expect(screen.getByRole('status').textContent).toMatch(/could not be loaded/);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('below the picture nothing is said while no series is chosen', () => {
  renderIn(<SeriesNotes />);
  expect(document.querySelector('.series-notes')).toBeNull();
});

test('each shown series has its definition, its way of drawing, and every source', () => {
  renderIn(<SeriesNotes />, { link: '?series=kaesong-workers' });
  const workers = dataset.series.find(({ id }) => id === 'kaesong-workers');
  const note = noteOf('kaesong-workers');
  expect(note.textContent).toContain(workers?.definition.en);
  expect(note.textContent).toContain(workers?.notes?.en);
  expect(note.textContent).toContain('points: each says how many there were at that moment');
  expect(note.querySelectorAll('.sources > li')).toHaveLength(workers?.sources.length ?? 0);
});

test('its table has each value with its date in words and what must be said of it', () => {
  renderIn(<SeriesNotes />, { link: '?series=kumgang-visitors.inter-korean-trade' });
  const table = noteOf('kumgang-visitors').querySelector('table');
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toHaveLength(11);
  expect(rows[0]?.slice(0, 2)).toEqual(['1998', '10,554']);
  expect(rows[0]?.[2]).toMatch(/^covers only a part of this time; /);
  expect(rows[1]).toEqual(['1999', '148,074', '']);
  expect(table?.querySelector('thead')?.textContent).toBe('WhenValue (people)Remarks');
  const unsure = [...noteOf('inter-korean-trade').querySelectorAll('tbody tr')].filter((row) =>
    row.textContent?.includes('not confirmed'),
  );
  expect(unsure).toHaveLength(7);
});

test('an interval says that its value is the total of all of it, and that bars differ in length', () => {
  renderIn(<SeriesNotes />, { link: '?series=inter-korean-talks-by-decade' });
  const note = noteOf('inter-korean-talks-by-decade');
  expect(note.textContent).toContain('times of different length');
  const first = note.querySelector('tbody tr');
  expect([...(first?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'August 1971 – 1979',
    '111',
    'total of the whole interval',
  ]);
});

test('in Korean the values, dates and remarks are Korean', () => {
  renderIn(both, { link: '?series=kumgang-visitors&lang=ko' });
  expect(screen.getByText('1개 표시')).toBeTruthy();
  const note = noteOf('kumgang-visitors');
  expect(note.querySelector('tbody tr')?.textContent).toMatch(/^1998년10,554이 기간의 일부만 셈; /);
  expect(note.querySelector('thead')?.textContent).toBe('시기값(명)비고');
});
