import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AsOf } from '../../src/app/AsOf.tsx';
import { AsOfGrip } from '../../src/app/AsOfGrip.tsx';
import { useTimeline } from '../../src/app/timelineContext.ts';
import { useScene } from '../../src/app/useScene.ts';
import type { Day } from '../../src/model/day.ts';
import { printDay } from '../../src/model/day.ts';
import { selectMatching } from '../../src/state/selectors.ts';
import { renderIn } from './renderIn.tsx';

const JUNE = '?at=2010-06-01';

/** The grip over the scene of the view, as the chart draws it. */
function Grip() {
  const { view, dataset } = useTimeline((state) => state);
  const matching = selectMatching(dataset, view.filter);
  const { scene } = useScene(dataset, { view, matching, width: 1200 });
  return <AsOfGrip scene={scene} scale={1} />;
}

/** Opens the page with a line; its part of the page comes by itself. */
async function renderAsOf(given: Parameters<typeof renderIn>[1]) {
  const rendered = renderIn(<AsOf />, given);
  await screen.findByRole('textbox');
  return rendered;
}

const atOf = (at: Day | undefined): string | undefined => at && printDay(at);
const standing = (thread: string): Element | null =>
  document.querySelector(`[data-as-of] [data-thread="${thread}"]`);

describe('the field', () => {
  test.each([
    ['2013-04-08', '2013-04-08'],
    ['2013-04', '2013-04-30'],
    ['2013', '2013-12-31'],
    ['2013.4.8', '2013-04-08'],
    ['2026', '2026-05-31'],
  ])('takes %s as %s', async (typed, day) => {
    const { store, user } = await renderAsOf({ link: JUNE });
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(atOf(store.getState().view.at)).toBe(day);
    expect(document.querySelector('[data-as-of]')?.getAttribute('data-as-of')).toBe(day);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says at itself what is no date, with an example, and keeps the old day', async () => {
    const { store, user } = await renderAsOf({ link: JUNE });
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, '31 February 2010{Enter}');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('2010-06-01');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe(alert.id);
    expect((field as HTMLInputElement).value).toBe('31 February 2010');
    expect(atOf(store.getState().view.at)).toBe('2010-06-01');
    await user.keyboard('{Escape}');
    expect((field as HTMLInputElement).value).toBe('1 June 2010');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('cuts a day outside the data to the nearest and says so', async () => {
    const { store, user } = await renderAsOf({ link: JUNE });
    const field = screen.getByRole('textbox');
    await user.clear(field);
    await user.type(field, '2040{Enter}');
    expect(atOf(store.getState().view.at)).toBe('2026-05-31');
    expect(screen.getByRole('alert').textContent).toContain('to 31 May 2026');
    expect((field as HTMLInputElement).value).toBe('31 May 2026');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the readout', () => {
  test('has one entry with its status for every tracked thread', async () => {
    await renderAsOf({ link: JUNE });
    const threads = [...document.querySelectorAll('[data-as-of] [data-thread]')];
    expect(
      threads.map(
        (thread) => `${thread.getAttribute('data-thread')} ${thread.getAttribute('data-status')}`,
      ),
    ).toEqual([
      'kumgang-tours suspended',
      'kaesong-complex running',
      'hotline suspended',
      'liaison-office not-started',
      'military-agreement not-started',
      'roads-rail suspended',
      'sanctions running',
    ]);
    expect(standing('kumgang-tours')?.textContent).toBe(
      'Mount Kumgang tourssuspendedsince 12 July 2008689 days',
    );
  });

  test('opens the event that its words come from', async () => {
    const { store, user } = await renderAsOf({ link: JUNE });
    await user.click(screen.getByRole('button', { name: 'since 12 July 2008' }));
    expect(store.getState().view.event).toBe('2008-kumgang-tours-suspended');
    await user.click(screen.getByRole('button', { name: '1 October 2009' }));
    expect(store.getState().view.event).toBe('2009-reunion-17');
  });

  test('shows a thread alone when its name is pressed', async () => {
    const { store, user } = await renderAsOf({ link: JUNE });
    await user.click(screen.getByRole('button', { name: 'Kaesong complex' }));
    expect(store.getState().view.filter.threads).toEqual(['kaesong-complex']);
  });

  test('is in Korean on a Korean page', async () => {
    await renderAsOf({ link: `${JUNE}&lang=ko` });
    expect(standing('hotline')?.textContent).toBe('통신연락선두절2010년 5월 25일부터7일');
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('2010년 6월 1일');
  });

  test('is copied as sentences, and shown where nothing can be copied', async () => {
    const { user, copied } = await renderAsOf({ link: JUNE });
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(copied[0]).toMatch(/^On 1 June 2010: Mount Kumgang tours suspended/);
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  test('is shown as sentences where the browser lets no page copy', async () => {
    const { user } = await renderAsOf({ link: JUNE, noClipboard: true });
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(screen.getByText(/^On 1 June 2010: Mount Kumgang/)).toBeTruthy();
  });
});

test('the line is put into the middle of the window and taken away, and both are undone', async () => {
  const { store, user } = renderIn(<AsOf />, { link: '?from=2009&to=2010' });
  await user.click(screen.getByRole('button', { name: 'What stood on a given day?' }));
  expect(atOf(store.getState().view.at)).toBe('2010-01-01');
  await screen.findByRole('textbox');
  await user.click(screen.getByRole('button', { name: 'Take the line away' }));
  expect(store.getState().view.at).toBeUndefined();
  expect(screen.getByRole('button', { name: 'What stood on a given day?' })).toBeTruthy();
  store.getState().undo();
  expect(atOf(store.getState().view.at)).toBe('2010-01-01');
  store.getState().undo();
  expect(store.getState().view.at).toBeUndefined();
});

test('a step to the next change moves the window too where the change lies outside', async () => {
  const { store, user } = await renderAsOf({ link: '?from=2010&to=2010&at=2010-06-01' });
  await user.click(screen.getByRole('button', { name: 'Previous change' }));
  expect(atOf(store.getState().view.at)).toBe('2010-05-25');
  expect(printDay(store.getState().view.window.start)).toBe('2010-01-01');
  await user.click(screen.getByRole('button', { name: 'Next change' }));
  const { at, window } = store.getState().view;
  expect(atOf(at)).toBe('2011-01-12');
  expect(window.start <= Number(at) && Number(at) < window.end).toBe(true);
  await user.click(screen.getByRole('button', { name: 'A month later' }));
  expect(atOf(store.getState().view.at)).toBe('2011-02-12');
});

test('a line outside the window is said to be, and brought into view', async () => {
  const { store, user } = await renderAsOf({ link: '?from=2015&to=2016&at=2010-06-01' });
  expect(screen.getByText(/left of this window/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bring into view' }));
  const { at, window } = store.getState().view;
  expect(window.start < Number(at) && Number(at) < window.end).toBe(true);
  expect(screen.queryByText(/of this window/)).toBeNull();
});

describe('the grip', () => {
  test('is a slider with the date in words, moved by keys in one step to undo', async () => {
    const { store, user } = renderIn(<Grip />, { link: JUNE });
    const grip = screen.getByRole('slider');
    expect(grip.getAttribute('aria-valuetext')).toBe('1 June 2010');
    grip.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}{PageUp}');
    expect(atOf(store.getState().view.at)).toBe('2011-05-03');
    expect(within(document.body).getByRole('slider').getAttribute('aria-valuetext')).toBe(
      '3 May 2011',
    );
    store.getState().undo();
    expect(atOf(store.getState().view.at)).toBe('2010-06-01');
  });

  test('stays in the window with its keys: the window goes along', async () => {
    const { store, user } = renderIn(<Grip />, { link: '?from=2010&to=2010&at=2010-06-01' });
    screen.getByRole('slider').focus();
    await user.keyboard('{PageDown}');
    expect(atOf(store.getState().view.at)).toBe('2009-06-01');
    expect(document.activeElement).toBe(screen.getByRole('slider'));
  });

  test('is absent without a line and where the line lies outside the window', () => {
    renderIn(<Grip />);
    expect(screen.queryByRole('slider')).toBeNull();
    renderIn(<Grip />, { link: '?from=2015&to=2016&at=2010-06-01' });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  test('ignores a move without a press', () => {
    const { store } = renderIn(<Grip />, { link: JUNE });
    fireEvent.pointerMove(screen.getByRole('slider'), { clientX: 400 });
    expect(atOf(store.getState().view.at)).toBe('2010-06-01');
  });
});
