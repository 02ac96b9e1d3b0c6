import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CompareView } from '../../src/app/CompareView.tsx';
import { printDay } from '../../src/model/day.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

const LINK = '?compare=1998-02-25.2017-05-10';
const renderView = (link = LINK): Rendered =>
  renderIn(<CompareView onOpen={() => undefined} />, { link });

const startsOf = ({ store }: Rendered): (string | undefined)[] =>
  (store.getState().view.compare ?? []).map(printDay);
const field = (side: string): HTMLInputElement =>
  screen.getByRole('textbox', { name: `${side} begins on` });
const tenure = (side: string): HTMLSelectElement =>
  screen.getByRole('combobox', { name: `${side} begins with` });

test('shows nothing while the view compares nothing', () => {
  renderView('');
  expect(document.body.textContent).toBe('');
});

describe('a typed start', () => {
  test.each([
    ['2003-02-25', '2003-02-25'],
    ['2003-02', '2003-02-01'],
    ['2003', '2003-01-01'],
    ['25 February 2003', '2003-02-25'],
  ])('%s is taken on Enter', async (text, start) => {
    const rendered = renderView();
    await rendered.user.clear(field('A'));
    await rendered.user.type(field('A'), `${text}{Enter}`);
    expect(startsOf(rendered)).toEqual([start, '2017-05-10']);
    expect(rendered.store.getState().lastStep).toBe('push');
  });

  test.each([
    ['2018-13', /“2018-13” is no date.*10 May 2017 stays\./],
    ['soon', /“soon” is no date/],
    ['1850', /begins between 1 January 1940 and 31 December 2034\. 10 May 2017 stays\./],
  ])('%s keeps the old one and says why at the field', async (text, message) => {
    const rendered = renderView();
    await rendered.user.clear(field('B'));
    await rendered.user.type(field('B'), `${text}{Enter}`);
    expect(startsOf(rendered)).toEqual(['1998-02-25', '2017-05-10']);
    expect(field('B').getAttribute('aria-invalid')).toBe('true');
    const described = field('B').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(message);
    await rendered.user.clear(field('B'));
    await rendered.user.type(field('B'), '2008{Enter}');
    expect(startsOf(rendered)[1]).toBe('2008-01-01');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is given up by Escape', async () => {
    const rendered = renderView();
    await rendered.user.clear(field('A'));
    await rendered.user.type(field('A'), '2003{Escape}');
    expect(field('A').value).toBe('25 February 1998');
    await rendered.user.tab();
    expect(startsOf(rendered)[0]).toBe('1998-02-25');
  });
});

describe('a tenure', () => {
  test('is offered for each president and leader in office since 1940, and begins a window', async () => {
    const rendered = renderView();
    const { periods } = loadedDataset().dataset;
    const elected = periods.filter(({ kind }) => kind !== 'rok-acting');
    const options = [...tenure('B').options].filter(({ value }) => value !== '');
    expect(options.map(({ value }) => value).sort()).toEqual(elected.map(({ id }) => id).sort());
    expect(tenure('B').selectedOptions[0]?.textContent).toBe('Moon Jae-in, 10 May 2017');
    await rendered.user.selectOptions(tenure('B'), 'Roh Moo-hyun, 25 February 2003');
    expect(startsOf(rendered)).toEqual(['1998-02-25', '2003-02-25']);
    expect(field('B').value).toBe('25 February 2003');
  });

  test('is none of them where a window begins on another date', () => {
    renderView('?compare=1999.2017-05-10');
    expect(tenure('A').selectedOptions[0]?.textContent).toBe('Another date');
  });
});

test('the length is chosen, and one that only a link has is among the choices', async () => {
  const rendered = renderView(`${LINK}&years=12`);
  const length = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Length' });
  expect(length.selectedOptions[0]?.textContent).toBe('12 years');
  await rendered.user.selectOptions(length, '1 year');
  expect(rendered.store.getState().view.years).toBe(1);
});

test('sides change places, and one press goes back to one timeline', async () => {
  const rendered = renderView();
  await rendered.user.click(screen.getByRole('button', { name: 'Swap A and B' }));
  expect(startsOf(rendered)).toEqual(['2017-05-10', '1998-02-25']);
  await rendered.user.click(screen.getByRole('button', { name: 'Back to one timeline' }));
  expect(rendered.store.getState().view.compare).toBeUndefined();
});

test('a table counts the groups on both sides, with the difference and the sum', () => {
  renderView();
  const table = screen.getByRole('table', { name: 'Events by group' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Group',
    'A 1998–2003',
    'B 2017–2022',
    'B − A',
  ]);
  const numbers = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell'))
    .map((cells) => cells.map(({ textContent }) => Number(textContent?.replace('−', '-'))));
  const [a, b] = numbers.at(-1) ?? [];
  expect(numbers.slice(0, -1).reduce((sum, [first = 0]) => sum + first, 0)).toBe(a);
  for (const [first = 0, second = 0, difference] of numbers) {
    expect(difference).toBe(second - first);
  }
  expect(document.querySelector('.compare-sentence')?.textContent).toBe(
    `${a} events in the 5 years from 25 February 1998 (A); ${b} events in the 5 years from 10 May 2017 (B). B has ${(b ?? 0) - (a ?? 0)} more.`,
  );
});

test('the sentence says what lies in both windows and where the data ends', () => {
  renderView('?compare=2022.2024&years=5&lang=ko');
  const said = document.querySelector('.compare-sentence')?.textContent;
  expect(said).toMatch(/두 기간에 함께 들어 양쪽에 나오는 사건 \d+건\./);
  expect(said).toContain('B는 자료가 끝나는 2026년 5월 31일을 넘으며, 그 뒤는 알 수 없습니다.');
});
