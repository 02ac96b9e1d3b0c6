import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/app/Announcer.tsx';
import { WalkBar } from '../../src/app/WalkBar.tsx';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();
const [first, second] = dataset.walk;
const last = dataset.walk.at(-1);
if (first === undefined || second === undefined || last === undefined) throw new Error('no walk');
const count = dataset.walk.length;

afterEach(() => {
  vi.useRealTimers();
});

const bar = () => screen.findByRole('region', { name: 'Guided walk' });

test('a quiet button starts the walk at its first step, with the focus on Next', async () => {
  const { store, user } = renderIn(<WalkBar />);
  await user.click(screen.getByRole('button', { name: `Guided walk: ${count} steps` }));
  expect((await bar()).textContent).toContain(`1 of ${count} ${first.title.en}`);
  expect((await bar()).textContent).toContain(first.text.en);
  expect(store.getState().view.walk).toBe(first.id);
  expect(document.activeElement?.textContent).toBe('Next');
});

test('buttons and arrow keys lead on and back; Home and End to the ends, where the button stays', async () => {
  const { store, user } = renderIn(<WalkBar />, { link: `?walk=${first.id}` });
  await bar();
  const at = (): string | undefined => store.getState().view.walk;
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(at()).toBe(second.id);
  await user.keyboard('{ArrowLeft}');
  expect(at()).toBe(first.id);
  await user.keyboard('{End}');
  expect(at()).toBe(last.id);
  const next = screen.getByRole('button', { name: 'Next' });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await user.click(next);
  expect(at()).toBe(last.id);
  await user.keyboard('{Home}{ArrowRight}');
  expect(at()).toBe(second.id);
});

test('Escape ends the walk, keeps the view and gives the focus to the way back in', async () => {
  const { store, user } = renderIn(<WalkBar />, { link: `?walk=${second.id}` });
  await bar();
  const { view } = store.getState();
  screen.getByRole('button', { name: 'Next' }).focus();
  await user.keyboard('{Escape}');
  expect(store.getState().view).toEqual({ ...view, walk: undefined });
  expect(document.activeElement?.textContent).toBe(`Guided walk: ${count} steps`);
});

test('after a step of the reader’s own it offers the way back to the step', async () => {
  const { store, user } = renderIn(<WalkBar />, { link: `?walk=${first.id}` });
  await bar();
  const { view } = store.getState();
  expect(screen.queryByRole('button', { name: 'Back to this step' })).toBeNull();
  act(() => store.getState().act((now) => ({ ...now, lanes: 'none' }), 'push'));
  await user.click(screen.getByRole('button', { name: 'Back to this step' }));
  expect(store.getState().view).toEqual(view);
});

test('the link of a step is copied though the reader has moved on', async () => {
  const { store, user, copied } = renderIn(<WalkBar />, { link: `?walk=${first.id}` });
  await bar();
  act(() => store.getState().act((now) => ({ ...now, event: undefined }), 'push'));
  await user.click(screen.getByRole('button', { name: 'Copy link to this step' }));
  expect(copied).toEqual(['https://example.org/?event=1998-first-kumgang-cruise&lang=en']);
});

test('playing goes on by itself, and stops at a touch and at the last step', async () => {
  const { store } = renderIn(<WalkBar />, { link: `?walk=${first.id}` });
  await bar();
  vi.useFakeTimers();
  const at = (): string | undefined => store.getState().view.walk;
  const pass = (): void => {
    act(() => vi.advanceTimersByTime(12_000));
  };
  pass();
  expect(at()).toBe(first.id);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  pass();
  expect(at()).toBe(second.id);
  fireEvent.pointerDown(document.body);
  pass();
  expect(at()).toBe(second.id);
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  for (let step = 0; step < count + 2; step += 1) pass();
  expect(at()).toBe(last.id);
  expect(screen.getByRole('button', { name: 'Play' }).getAttribute('aria-disabled')).toBe('true');
});

test('playing waits while the page is hidden', async () => {
  const { store } = renderIn(<WalkBar />, { link: `?walk=${first.id}` });
  await bar();
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: 'Play' }));
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  fireEvent(document, new Event('visibilitychange'));
  act(() => vi.advanceTimersByTime(60_000));
  expect(store.getState().view.walk).toBe(first.id);
  hidden.mockReturnValue(false);
  fireEvent(document, new Event('visibilitychange'));
  act(() => vi.advanceTimersByTime(12_000));
  expect(store.getState().view.walk).toBe(second.id);
  hidden.mockRestore();
});

test('pressed before the walk is loaded, the button waits for it', async () => {
  const { store, user } = renderIn(<WalkBar />);
  act(() => store.setState({ dataset: { ...dataset, walk: [] }, supplement: 'loading' }));
  await user.click(screen.getByRole('button', { name: `Guided walk: ${count} steps` }));
  expect(screen.getByRole('status').textContent).toBe('Loading the walk…');
  act(() => store.getState().setSupplement('failed'));
  expect(screen.getByRole('status').textContent).toBe('The walk could not be loaded.');
  act(() => store.getState().setSupplement(dataset));
  await waitFor(() => expect(store.getState().view.walk).toBe(first.id));
});

test('there is no bar where the data has no walk', () => {
  const { store } = renderIn(<WalkBar />);
  act(() => store.setState({ dataset: { ...dataset, walkIds: [], walk: [] } }));
  expect(screen.queryByRole('button')).toBeNull();
});

test('a step is announced once, with its own words, and so is the end of the walk', async () => {
  const { store, user } = renderIn(
    <>
      <WalkBar />
      <Announcer />
    </>,
    { link: `?walk=${first.id}` },
  );
  await bar();
  const said = (): string => document.querySelector('[data-announcer]')?.textContent ?? '';
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() =>
    expect(said()).toBe(`Step 2 of ${count}. ${second.title.en}. ${second.text.en}`),
  );
  await user.click(screen.getByRole('button', { name: 'End the walk' }));
  await waitFor(() => expect(said()).toBe('The guided walk has ended.'));
  expect(store.getState().view.walk).toBeUndefined();
});
