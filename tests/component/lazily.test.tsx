import { screen } from '@testing-library/react';
import { lazy, type ReactElement, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Lazily } from '../../src/app/Lazily.tsx';
import { renderIn } from './renderIn.tsx';

const Part = (): ReactElement => <p>The part</p>;

function Host({ load }: { readonly load: () => Promise<{ default: typeof Part }> }): ReactElement {
  const [Loaded] = useState(() => lazy(load));
  return (
    <Lazily>
      <Loaded />
    </Lazily>
  );
}

test('a part says that it is loading and then shows', async () => {
  renderIn(<Host load={async () => ({ default: Part })} />);
  expect(screen.getByText('Loading…')).toBeDefined();
  expect(await screen.findByText('The part')).toBeDefined();
  expect(screen.queryByText('Loading…')).toBeNull();
});

test('a part that fails to load says so in its place and has the page loaded again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const reload = vi.fn();
  const load = () => Promise.reject(new Error('no network'));
  const { user } = renderIn(<Host load={load} />, { link: '?lang=ko', environment: { reload } });
  expect((await screen.findByRole('alert')).textContent).toContain('불러오지 못했습니다');
  await user.click(screen.getByRole('button', { name: '페이지 다시 불러오기' }));
  expect(reload).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});
