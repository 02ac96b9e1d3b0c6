import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PAGE_DIALOGS } from '../../src/app/pageDialogs.ts';
import { ThreadPanel } from '../../src/app/ThreadPanel.tsx';
import { TimelineApp } from '../../src/app/TimelineApp.tsx';
import { isolateThread } from '../../src/state/threadActions.ts';
import { selectEvent, setLang, setMin } from '../../src/state/viewActions.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();
const inThread = (thread: string) =>
  dataset.events.filter(({ threads }) => threads.includes(thread));

const renderThread = (thread: string): Rendered =>
  renderIn(<ThreadPanel thread={thread} onClose={() => undefined} />, {
    link: `?threads=${thread}`,
  });
const panel = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('[data-thread-panel]');
  if (element === null) throw new Error('no thread panel');
  return element;
};
const rows = (): readonly HTMLElement[] => [
  ...panel().querySelectorAll<HTMLElement>('.story [data-link]'),
];
const idOf = (element: Element | null): string | undefined =>
  element instanceof HTMLElement ? element.dataset['link'] : undefined;

test('a thread is named in both languages and summed up in a sentence', () => {
  const { store } = renderThread('kumgang-tours');
  expect(screen.getByRole('region', { name: 'Mount Kumgang tours' })).toBe(panel());
  expect(screen.getByText('금강산 관광').lang).toBe('ko');
  expect(panel().textContent).toContain('running 3,391 of 10,056 days from 18 November 1998');
  act(() => store.getState().act(setLang('ko'), 'push'));
  expect(panel().textContent).toContain('10,056일 가운데 3,391일 운영');
});

test('its status history lists every change with its event, and the agreement to resume', () => {
  renderThread('kumgang-tours');
  const entries = [...panel().querySelectorAll('.spells li')].map((item) => item.textContent);
  expect(entries).toHaveLength(11);
  expect(entries.at(-2)).toMatch(/^suspended 6,532 days12 July 2008 – 31 May 2026/);
  expect(entries.at(-1)).toMatch(/^agreed to resume19 September 2018/);
});

test('its story lists every event once, in order, under its year', () => {
  renderThread('kumgang-tours');
  expect(rows().map(idOf)).toEqual(inThread('kumgang-tours').map(({ id }) => id));
  for (const year of panel().querySelectorAll('.story-year')) {
    const heading = within(year as HTMLElement).getByRole('heading', { level: 4 });
    for (const row of year.querySelectorAll('.when')) {
      expect(row.textContent).toContain(heading.textContent);
    }
  }
});

test('a story keeps to the filters and says so where nothing is left', () => {
  const { store } = renderThread('kumgang-tours');
  act(() => store.getState().act(setMin(5), 'push'));
  const left = inThread('kumgang-tours').filter(({ importance }) => importance === 5);
  expect(rows().map(idOf)).toEqual(left.map(({ id }) => id));
  act(() =>
    store
      .getState()
      .act((view) => ({ ...view, filter: { ...view.filter, types: ['nuclear'] } }), 'push'),
  );
  expect(panel().textContent).toContain('None of its events passes the filters.');
});

test('a story is one Tab stop that arrows walk along and Enter opens', async () => {
  const { user, store } = renderThread('kumgang-tours');
  expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  rows()[0]?.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const third = inThread('kumgang-tours')[2]?.id;
  expect(idOf(document.activeElement)).toBe(third);
  await user.keyboard('{Enter}');
  expect(store.getState().view.event).toBe(third);
});

test('importance is weight to the eye and words to the ear', () => {
  renderThread('kumgang-tours');
  const events = inThread('kumgang-tours');
  for (const [index, row] of rows().entries()) {
    const importance = events[index]?.importance ?? 0;
    const isSaid = row.textContent.includes(`importance ${importance} of 5`);
    expect(isSaid).toBe(importance >= 4);
    expect(row.parentElement?.className).toBe(
      importance >= 4 ? 'strong' : importance <= 2 ? 'soft' : 'plain',
    );
  }
});

test('its series are drawn and taken away by their buttons, which their definition describes', async () => {
  const { user, store } = renderThread('kumgang-tours');
  const [series] = dataset.series.filter(({ thread }) => thread === 'kumgang-tours');
  if (series === undefined) throw new Error('the thread has no series');
  const button = within(panel()).getByRole('button', { name: new RegExp(series.title.en) });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  const definition = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(definition?.textContent).toBe(series.definition.en);
  await user.click(button);
  expect(store.getState().view.series).toEqual([series.id]);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await user.click(button);
  expect(store.getState().view.series).toEqual([]);
});

test('a long history is folded behind its name and count; a thread without a status has none', () => {
  renderThread('hotline');
  const fold = panel().querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toMatch(/^How its status stood\d+$/);
  expect(panel().querySelectorAll('.spells li').length).toBeGreaterThan(6);
});

test('an event that closes gives the focus to its row, which is marked', async () => {
  const event = inThread('kumgang-tours')[5];
  if (event === undefined) throw new Error('the story is short');
  const { user, store } = renderIn(<TimelineApp dialogs={PAGE_DIALOGS} />, {
    link: '?threads=kumgang-tours',
  });
  await screen.findByRole('region', { name: 'Mount Kumgang tours' });
  act(() => store.getState().act(selectEvent(event.id), 'push'));
  expect(document.querySelector('[data-thread-panel]')).toBeNull();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(idOf(document.activeElement)).toBe(event.id));
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
});

test('a thread chosen in the panel of an event is shown alone, its heading has the focus, and closing shows all', async () => {
  const event = inThread('kumgang-tours')[5];
  if (event === undefined) throw new Error('the story is short');
  const { user, store } = renderIn(<TimelineApp dialogs={PAGE_DIALOGS} />, {
    link: `?event=${event.id}`,
  });
  await user.click(
    screen.getByRole('button', { name: 'Mount Kumgang tours', description: /Show only/ }),
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Mount Kumgang tours'));
  expect(store.getState().view.filter.threads).toEqual(['kumgang-tours']);
  await user.click(screen.getByRole('button', { name: 'Show all threads' }));
  expect(store.getState().view.filter.threads).toEqual([]);
  expect(document.querySelector('[data-thread-panel]')).toBeNull();
});

test('a thread that a list of filters isolates leaves the focus in the list', () => {
  const { store } = renderIn(<TimelineApp dialogs={PAGE_DIALOGS} />);
  const box = document.querySelector<HTMLInputElement>('[data-menu="threads"] input');
  box?.focus();
  act(() => store.getState().act(isolateThread('kumgang-tours'), 'push'));
  expect(document.activeElement).toBe(box);
});
