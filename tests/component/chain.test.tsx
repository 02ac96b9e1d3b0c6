import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EventPanel } from '../../src/app/EventPanel.tsx';
import { LANGS } from '../../src/model/bilingual.ts';
import { selectChain } from '../../src/state/chain.ts';
import { selectEventsById } from '../../src/state/selectors.ts';
import { selectEvent, setLang } from '../../src/state/viewActions.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();
const DECLARATION = '2018-pyongyang-declaration';
const { steps } = selectChain(dataset, DECLARATION);

const renderDeclaration = (link = '') =>
  renderIn(<EventPanel onClose={() => undefined} />, { link: `?event=${DECLARATION}${link}` });
const focused = (): string | undefined =>
  document.activeElement instanceof HTMLElement
    ? document.activeElement.dataset['link']
    : undefined;
const relations = (): HTMLElement => {
  const section = document.querySelector<HTMLElement>('[data-relations]');
  if (section === null) throw new Error('no relations are listed');
  return section;
};
/** Words of the relation under which an event is listed. */
const wordsOver = (id: string): string =>
  relations()
    .querySelector(`[data-link="${id}"]`)
    ?.closest('.relations > li')
    ?.querySelector('.kind')?.textContent ?? '';

test('the whole chain of the September 2018 declaration is reached by keyboard, event by event', async () => {
  const { user, store } = renderDeclaration();
  const follow = screen.getByRole('button', { name: 'Follow the chain' });
  expect(follow.getAttribute('aria-pressed')).toBe('false');
  follow.focus();
  await user.keyboard('{Enter}');
  expect(store.getState().view.chain).toBe(true);
  await waitFor(() => expect(relations().querySelector('.chain')).not.toBeNull());
  await user.tab();
  expect(steps.find(({ id }) => id === focused())?.depth).toBe(1);
  await user.keyboard('{Home}');
  const visited: (string | undefined)[] = [];
  for (let left = steps.length; left > 0; left -= 1) {
    visited.push(focused());
    await user.keyboard('{ArrowDown}');
  }
  expect(new Set(visited)).toEqual(new Set(steps.map(({ id }) => id)));
  const depths = visited.map((id) => steps.find((step) => step.id === id)?.depth ?? 0);
  expect(depths).toEqual(depths.toSorted((a, b) => a - b));
});

test('Enter opens an event of the chain, and the chain goes on from there', async () => {
  const { user, store } = renderDeclaration('&chain=1');
  await screen.findByRole('group', { name: /Chain of/ });
  relations().querySelector<HTMLElement>('[data-link="2018-september-summit"]')?.focus();
  await user.keyboard('{Enter}');
  expect(store.getState().view).toMatchObject({ event: '2018-september-summit', chain: true });
  const { steps: next } = selectChain(dataset, '2018-september-summit');
  await waitFor(() =>
    expect(relations().querySelectorAll('.chain [data-link]')).toHaveLength(next.length),
  );
  expect(relations().querySelectorAll('[data-link][tabindex="0"]')).toHaveLength(1);
});

test('every relation of the chain is worded in both languages, from the nearer event to the farther', async () => {
  const { store } = renderDeclaration('&chain=1');
  await screen.findByRole('group', { name: /Chain of/ });
  for (const lang of LANGS) {
    act(() => store.getState().act(setLang(lang), 'push'));
    for (const { id, via, from } of steps) {
      const words = dataset.vocabulary.relations[via.kind][via.from === from ? 'out' : 'in'][lang];
      const name = selectEventsById(dataset).get(from)?.short[lang];
      const joined = lang === 'en' ? `${name} ${words}` : `${name}: ${words}`;
      expect(words.length).toBeGreaterThan(1);
      expect(wordsOver(id)).toBe(from === DECLARATION ? words : joined);
    }
  }
});

test('each relation of the declaration reads the other way round from the other event', () => {
  const { store } = renderDeclaration();
  const direct = steps.filter(({ from }) => from === DECLARATION);
  expect(direct.length).toBeGreaterThan(7);
  for (const lang of LANGS) {
    act(() => store.getState().act(setLang(lang), 'push'));
    for (const { id, via } of direct) {
      const terms = dataset.vocabulary.relations[via.kind];
      const isOut = via.from === DECLARATION;
      act(() => store.getState().act(selectEvent(DECLARATION), 'push'));
      expect(wordsOver(id)).toBe(terms[isOut ? 'out' : 'in'][lang]);
      act(() => store.getState().act(selectEvent(id), 'push'));
      expect(wordsOver(DECLARATION)).toBe(terms[isOut ? 'in' : 'out'][lang]);
    }
  }
});

test('a chain that goes on farther than it is shown says how far', async () => {
  const { more } = selectChain(dataset, DECLARATION);
  expect(more).toBeGreaterThan(0);
  renderDeclaration('&chain=1');
  await screen.findByText(new RegExp(`^${more} more events farther along`));
});

test('an event without relations has no chain to follow', () => {
  const lone = dataset.events.find(({ id }) => selectChain(dataset, id).steps.length === 0);
  renderIn(<EventPanel onClose={() => undefined} />, { link: `?event=${lone?.id}` });
  expect(screen.queryByRole('button', { name: 'Follow the chain' })).toBeNull();
});
