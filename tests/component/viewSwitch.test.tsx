import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ViewSwitch } from '../../src/app/ViewSwitch.tsx';
import { renderIn } from './renderIn.tsx';

const pressed = (): readonly (string | null)[] =>
  screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent);

test('chart, comparison, table and article take turns, each a step of its own', async () => {
  const { store, user } = renderIn(<ViewSwitch />);
  expect(pressed()).toEqual(['Chart']);
  for (const name of ['Compare', 'Table', 'The article', 'Chart']) {
    await user.click(screen.getByRole('button', { name }));
    expect(pressed()).toEqual([name]);
    expect(store.getState().lastStep).toBe('push');
  }
  expect(store.getState().past).toHaveLength(4);
  expect(store.getState().view.compare).toBeUndefined();
});

test('pressing what is shown already is no step', async () => {
  const { store, user } = renderIn(<ViewSwitch />, { link: '?show=table&lang=ko' });
  await user.click(screen.getByRole('button', { name: '표' }));
  expect(pressed()).toEqual(['표']);
  expect(store.getState().past).toHaveLength(0);
});

test('a link that compares shows the comparison', () => {
  renderIn(<ViewSwitch />, { link: '?compare=1998.2017' });
  expect(pressed()).toEqual(['Compare']);
});
