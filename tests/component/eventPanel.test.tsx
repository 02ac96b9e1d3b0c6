import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EventPanel } from '../../src/app/EventPanel.tsx';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { selectEvent } from '../../src/state/viewActions.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const panel = <EventPanel onClose={() => undefined} />;
const box = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('[data-event-panel]');
  if (element === null) throw new Error('no panel is open');
  return element;
};
const find = (matches: (event: TimelineEvent) => boolean): TimelineEvent => {
  const event = loadedDataset().dataset.events.find(matches);
  if (event === undefined) throw new Error('no such event in the data');
  return event;
};
const linkTo = ({ id }: TimelineEvent): string => `?event=${id}`;

test('no panel is shown while no event is open', () => {
  renderIn(panel);
  expect(document.querySelector('[data-event-panel]')).toBeNull();
});

test('the panel bears the title in both languages, the other one marked with its language', () => {
  const event = find(({ id }) => id === '1998-second-cattle-drive');
  renderIn(panel, { link: linkTo(event) });
  expect(screen.getByRole('region', { name: event.title.en })).toBe(box());
  expect(box().dataset['eventPanel']).toBe(event.id);
  expect(screen.getByText(event.title.ko).lang).toBe('ko');
});

test('a date known to the month names no day and says so', () => {
  const event = find(({ dateText }) => /^\d{4}-\d{2}$/.test(dateText));
  renderIn(panel, { link: linkTo(event) });
  const date = box().querySelector('.date')?.textContent ?? '';
  expect(date).toMatch(/^[A-Z][a-z]+ \d{4} Only the month is known\.$/);
});

test('every source is a safe outside link with its publisher, its date or the word that there is none', () => {
  const { details } = loadedDataset();
  const event = find(({ id }) =>
    (details.get(id)?.sources ?? []).some(({ published }) => published === undefined),
  );
  renderIn(panel, { link: linkTo(event) });
  const links = within(box()).getAllByRole('link');
  const sources = details.get(event.id)?.sources ?? [];
  expect(links).toHaveLength(sources.length);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  }
  expect(box().textContent).toContain('no date on the page');
});

test('an address that is no web address becomes no link', () => {
  const event = find(({ id }) => id === '1998-second-cattle-drive');
  const { store } = renderIn(panel, { link: linkTo(event) });
  const hostile = {
    title: 'A page',
    publisher: 'Nobody',
    url: 'javascript:alert(1)',
    published: undefined,
    supports: { en: '<b>bold</b>', ko: '' },
  };
  const details = new Map([[event.id, { sources: [hostile], notes: { en: '', ko: '' } }]]);
  act(() => store.getState().setDetails(details));
  expect(within(box()).queryAllByRole('link')).toHaveLength(0);
  expect(screen.getByText('For: <b>bold</b>')).toBeTruthy();
});

test('while sources load it says so, and after a failure it tries again on demand', async () => {
  const event = find(({ id }) => id === '1998-second-cattle-drive');
  const { store, user, loads } = renderIn(panel, { link: linkTo(event), withDetails: false });
  expect(screen.getByText('Loading the sources…')).toBeTruthy();
  act(() => store.getState().setDetails('failed'));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(loads()).toBe(1);
});

test('relations are listed in both directions and open the other event', async () => {
  const from = find(({ relations }) => relations.length > 0);
  const [relation] = from.relations;
  const to = find(({ id }) => id === relation?.id);
  const { store, user } = renderIn(panel, { link: linkTo(from) });
  await user.click(screen.getByRole('button', { name: new RegExp(to.title.en.slice(0, 20)) }));
  expect(store.getState().view.event).toBe(to.id);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  await user.click(screen.getByRole('button', { name: new RegExp(from.title.en.slice(0, 20)) }));
  expect(store.getState().view.event).toBe(from.id);
});

test("an effect is told in the thread's own words", () => {
  const event = find(({ effects }) =>
    effects.some(({ thread, effect }) => thread === 'hotline' && effect === 'suspends'),
  );
  renderIn(panel, { link: linkTo(event) });
  expect(box().querySelector('.effects')?.textContent).toContain('Phone lines: cut');
});

test('an event that a link opened leaves the focus where it is, one that a person opened takes it', () => {
  const { store } = renderIn(panel, { link: '?event=1998-second-cattle-drive' });
  expect(document.activeElement).toBe(document.body);
  act(() => store.getState().act(selectEvent('1998-first-cattle-drive'), 'push'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('steps lead through time and through the thread, and keep the focus to be pressed again', async () => {
  const { dataset } = loadedDataset();
  const index = dataset.events.findIndex(({ id }) => id === '1998-second-cattle-drive');
  const { store, user } = renderIn(panel, { link: '?event=1998-second-cattle-drive' });
  const next = screen.getByRole('button', { name: 'Next' });
  await user.click(next);
  expect(store.getState().view.event).toBe(dataset.events[index + 1]?.id);
  expect(document.activeElement).toBe(next);
  await user.click(screen.getByRole('button', { name: 'Previous' }));
  const inThread = dataset.events.filter(({ threads }) => threads.includes('kumgang-tours'));
  const place = inThread.findIndex(({ id }) => id === '1998-second-cattle-drive');
  const steps = screen.getAllByRole('button', { name: /^Next: / });
  await user.click(steps.at(-1) ?? document.body);
  expect(store.getState().view.event).toBe(inThread[place + 1]?.id);
});

test('at the last event the step says so and changes nothing', async () => {
  const last = loadedDataset().dataset.events.at(-1);
  const { store, user } = renderIn(panel, { link: `?event=${last?.id}` });
  const next = screen.getByRole('button', { name: 'Next' });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await user.click(next);
  expect(store.getState().view.event).toBe(last?.id);
});

test('an event that the filters hide stays open, marked, with a way to clear them', async () => {
  const { store, user } = renderIn(panel, { link: '?event=1998-second-cattle-drive&types=summit' });
  expect(screen.getByText('Hidden by the filters')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(store.getState().view.filter.types).toEqual([]);
  expect(screen.queryByText('Hidden by the filters')).toBeNull();
});

test('a pin is set and released; beyond twelve it is refused and the reason is given', async () => {
  const { store, user } = renderIn(panel, { link: '?event=1998-second-cattle-drive' });
  const pin = screen.getByRole('button', { name: 'Always label' });
  await user.click(pin);
  expect(pin.getAttribute('aria-pressed')).toBe('true');
  await user.click(pin);
  const others = loadedDataset()
    .dataset.events.slice(-12)
    .map(({ id }) => id);
  act(() => store.getState().act((view) => ({ ...view, pins: others }), 'push'));
  expect(pin.getAttribute('aria-disabled')).toBe('true');
  await user.click(pin);
  expect(store.getState().view.pins).toEqual(others);
  expect(screen.getByText(/At most 12 events/).id).toBe(pin.getAttribute('aria-describedby'));
});

test('the link is copied, and a status says so', async () => {
  const { user, copied } = renderIn(panel, { link: '?event=1998-second-cattle-drive' });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(copied).toEqual(['https://example.org/?event=1998-second-cattle-drive&lang=en']);
  expect(screen.getByText('Link copied.').getAttribute('role')).toBe('status');
});

test('where copying fails the link stands in a field that has the focus', async () => {
  const { user } = renderIn(panel, {
    link: '?event=1998-second-cattle-drive',
    noClipboard: true,
  });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = screen.getByRole('textbox');
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty(
    'value',
    'https://example.org/?event=1998-second-cattle-drive&lang=en',
  );
});

test('Escape and the close button close', async () => {
  const onClose = vi.fn();
  const { user } = renderIn(<EventPanel onClose={onClose} />, {
    link: '?event=1998-second-cattle-drive',
  });
  await user.click(screen.getByRole('button', { name: 'Close' }));
  screen.getByRole('heading', { level: 2 }).focus();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});
