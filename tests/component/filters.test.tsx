import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EmptyResult } from '../../src/app/EmptyResult.tsx';
import { Filters } from '../../src/app/Filters.tsx';
import { selectMatching } from '../../src/state/selectors.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const filters = <Filters />;
const chip = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const pressed = (): (string | undefined)[] =>
  screen
    .getAllByRole('button', { pressed: true })
    .map((button) => button.dataset['type'] ?? button.dataset['group']);

test('every type has a chip with its count, and none is pressed while all are shown', () => {
  renderIn(filters);
  const { dataset } = loadedDataset();
  for (const { id, label } of dataset.vocabulary.types) {
    const count = dataset.events.filter(({ type }) => type === id).length;
    expect(chip(new RegExp(`^${label.en} ${count} events?$`)).dataset['type']).toBe(id);
  }
  expect(screen.queryAllByRole('button', { pressed: true })).toHaveLength(0);
});

test('a pressed chip shows its type alone, another is added, and without the last all are shown', async () => {
  const { store, user } = renderIn(filters);
  await user.click(chip(/^Summit \d/));
  expect(store.getState().view.filter.types).toEqual(['summit']);
  await user.click(chip(/^Reunion \d/));
  expect(pressed()).toEqual(['summit', 'reunion']);
  await user.click(chip(/^Summit \d/));
  await user.click(chip(/^Reunion \d/));
  expect(store.getState().view.filter.types).toEqual([]);
});

test("a group's name chooses its types", async () => {
  const { store, user } = renderIn(filters);
  await user.click(chip(/^Security$/));
  expect(store.getState().view.filter.types).toEqual(['military', 'nuclear']);
  expect(pressed()).toEqual(['security', 'military', 'nuclear']);
});

test('the chips are one Tab stop, and arrows, Home and End move among them', async () => {
  const { user } = renderIn(filters);
  const toolbar = screen.getByRole('toolbar', { name: 'Event types' });
  const stops = within(toolbar)
    .getAllByRole('button')
    .filter((button) => button.tabIndex === 0);
  expect(stops).toHaveLength(1);
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Dialogue');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(chip(/^Summit \d/));
  await user.keyboard('{End}{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('Dialogue');
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(chip(/^Policy & politics \d/));
  await user.tab();
  expect(toolbar.contains(document.activeElement)).toBe(false);
});

test('a chip that would show nothing counts 0 and can still be pressed', async () => {
  const { store, user } = renderIn(filters, { link: '?threads=hotline' });
  await user.click(chip(/^Summit 0 events$/));
  expect(store.getState().view.filter.types).toEqual(['summit']);
});

test('threads, parties, importance and the article filter from the second row', async () => {
  const { store, user } = renderIn(filters);
  await user.click(screen.getByText('Threads', { selector: 'summary' }));
  await user.click(screen.getByRole('checkbox', { name: /^Kaesong complex/ }));
  await user.click(screen.getByText('Parties', { selector: 'summary' }));
  await user.click(screen.getByRole('checkbox', { name: /^North Korea/ }));
  await user.click(screen.getByRole('radio', { name: 'Importance 4 and above' }));
  await user.click(screen.getByRole('checkbox', { name: /^Stated in the article/ }));
  expect(store.getState().view.filter).toEqual({
    types: [],
    threads: ['kaesong-complex'],
    parties: ['dprk'],
    q: '',
    min: 4,
    article: true,
  });
});

test('an open list folds up on Escape and gives the focus to its name', async () => {
  const { user } = renderIn(filters);
  const name = screen.getByText('Threads', { selector: 'summary' });
  await user.click(name);
  screen.getByRole('checkbox', { name: /^Kaesong complex/ }).focus();
  await user.keyboard('{Escape}');
  expect(name.closest('details')?.open).toBe(false);
  expect(document.activeElement).toBe(name);
});

test('lanes are chosen from a list', async () => {
  const { store, user } = renderIn(filters);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'by thread');
  expect(store.getState().view.lanes).toBe('thread');
});

test('the summary counts what is shown, and each active filter is dropped by one press', async () => {
  const { store, user } = renderIn(filters, { link: '?types=summit.reunion&min=4' });
  const { dataset } = loadedDataset();
  const { filter } = store.getState().view;
  const summary = screen.getByText(/in this window/).closest('p');
  expect(summary?.textContent).toBe(
    `${selectMatching(dataset, filter).length} of ${dataset.events.length} events · 10 in this window`,
  );
  await user.click(chip(/Drop the filter “Reunion”/));
  expect(store.getState().view.filter).toMatchObject({ types: ['summit'], min: 4 });
  expect(document.activeElement).toBe(summary);
  await user.click(chip(/^Clear all$/));
  expect(store.getState().view.filter).toMatchObject({ types: [], min: 1 });
  expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
});

test('an empty result names each filter that hides everything and drops it by one press', async () => {
  const { store, user } = renderIn(<EmptyResult />, { link: '?types=summit&threads=hotline' });
  const { dataset } = loadedDataset();
  const summits = dataset.events.filter(({ type }) => type === 'summit').length;
  await user.click(chip(new RegExp(`Drop “Threads: Phone lines”: ${summits} events`)));
  expect(store.getState().view.filter).toMatchObject({ types: ['summit'], threads: [] });
});

test('an empty result that no single filter explains offers to clear them all', async () => {
  const { store, user } = renderIn(<EmptyResult />, {
    link: '?types=summit&threads=hotline&parties=japan&article=1&min=5',
  });
  expect(screen.getByText(/together they leave nothing/)).toBeTruthy();
  await user.click(chip(/^Clear all$/));
  expect(selectMatching(loadedDataset().dataset, store.getState().view.filter)).toHaveLength(
    loadedDataset().dataset.events.length,
  );
});

test('in Korean every chip bears its Korean name', () => {
  renderIn(filters, { link: '?lang=ko' });
  for (const { id, label } of loadedDataset().dataset.vocabulary.types) {
    expect(chip(new RegExp(`^${label.ko} \\d+ 건$`)).dataset['type']).toBe(id);
  }
});
