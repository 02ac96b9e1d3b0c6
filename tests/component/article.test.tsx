import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleView } from '../../src/app/ArticleView.tsx';
import { ReadingProvider, useLit } from '../../src/app/reading.tsx';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const { dataset } = loadedDataset();

/** Stands for the chart: names the events that it would bring out. */
const Lit = () => <output>{[...useLit()].join(' ')}</output>;
const page = (
  <ReadingProvider>
    <Lit />
    <ArticleView />
  </ReadingProvider>
);
const lit = (): string => screen.getByRole('status').textContent;
const claimsOf = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-claim]'),
];
const claim = (sentence: RegExp): HTMLElement => {
  const found = claimsOf().find((item) => sentence.test(item.textContent));
  if (found === undefined) throw new Error(`no claim ${sentence}`);
  return found;
};

test('each of the 17 paragraphs has its claims, in the article’s order', () => {
  renderIn(page, { link: '?show=article' });
  const numbers = screen.getAllByRole('heading', { level: 3 }).map((item) => item.textContent);
  expect(numbers).toEqual(Array.from({ length: 17 }, (_, i) => `${i + 1}Paragraph ${i + 1}`));
  expect(claimsOf()).toHaveLength(dataset.article?.claims.length ?? 0);
});

test('a claim says how the article words the time, which date that is, why, and how sure', () => {
  renderIn(page, { link: '?show=article' });
  const text = claim(/most recent reunions/).textContent;
  expect(text).toContain('“in August”');
  expect(text).toContain('20–26 August 2018');
  expect(text).toContain('confirmed');
  expect(text).toContain('August before March 2019 is August 2018');
  expect(claim(/first for about three years/).textContent).toContain('imprecise');
  expect(claim(/discuss the matter/).textContent).toContain('The date is approximate.');
});

test('in Korean the article’s own English words stand beside their translation, marked as English', () => {
  renderIn(page, { link: '?show=article&lang=ko' });
  const item = claim(/8월 금강산에서/);
  expect(item.textContent).toContain('“8월”');
  expect(within(item).getByText('“in August”').lang).toBe('en');
  expect(item.textContent).toContain('2018년 8월 20~26일');
});

test('a claim without an event says so', () => {
  renderIn(page, { link: '?show=article' });
  const item = claim(/elderly people die/);
  expect(within(item).queryByRole('button')).toBeNull();
  expect(item.textContent).toContain('No event in the timeline');
});

test('the pointer over a claim and the focus in it bring out its events, and leaving lets go', async () => {
  const { user } = renderIn(page, { link: '?show=article' });
  const april = claim(/summit in April/);
  await user.hover(april);
  expect(lit()).toBe('2018-april-summit 2018-panmunjom-declaration');
  await user.unhover(april);
  expect(lit()).toBe('');
  act(() => within(april).getAllByRole('button')[1]?.focus());
  expect(lit()).toBe('2018-april-summit 2018-panmunjom-declaration');
});

test('nothing is brought out while a claim’s events are out of the window; its button moves it there', async () => {
  const { store, user } = renderIn(page, { link: '?show=article&from=2018&to=2018' });
  const item = claim(/Kumgang tours stopped/);
  await user.hover(item);
  expect(lit()).toBe('');
  await user.click(within(item).getByRole('button', { name: 'Show in the chart' }));
  expect(lit()).toBe('2008-kumgang-shooting 2008-kumgang-tours-suspended');
  expect(store.getState().lastStep).toBe('push');
});

test('its events are buttons that open them', async () => {
  const { store, user } = renderIn(page, { link: '?show=article' });
  await user.click(within(claim(/Hanoi meeting/)).getByRole('button', { name: /Hanoi summit/ }));
  expect(store.getState().view).toMatchObject({ event: '2019-hanoi-summit', show: 'article' });
});

test('the chart can be filtered to what the article states', async () => {
  const { store, user } = renderIn(page, { link: '?show=article' });
  await user.click(screen.getByRole('checkbox', { name: /Only what the article states/ }));
  expect(store.getState().view.filter.article).toBe(true);
});

test('the article is named with agency, outlet and date, and linked by its web address alone', () => {
  renderIn(page, { link: '?show=article' });
  const link = screen.getByRole('link', { name: /opens in a new tab/ });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.koreaherald\.com\//);
  expect(document.querySelector('.from')?.textContent).toBe(
    'Yonhap · The Korea Herald (online) · 12 March 2019',
  );
});

test('none of the article’s paragraphs is copied', () => {
  const texts = dataset.article?.claims.map(({ claim: { en }, asStated }) => [en, asStated.en]);
  for (const [sentence = '', stated = ''] of texts ?? []) {
    expect(stated.length).toBeLessThanOrEqual(40);
    expect(sentence).not.toMatch(/in close coordination|virtuous circle|vide messages/i);
  }
});

test('while the article is missing it says that it loads, or that it failed and how to try again', () => {
  const { store } = renderIn(<ArticleView />, { link: '?show=article' });
  act(() => {
    store.setState({ dataset: { ...dataset, article: undefined }, supplement: 'loading' });
  });
  expect(screen.getByText('Loading the article…')).toBeTruthy();
  act(() => store.getState().setSupplement('failed'));
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
