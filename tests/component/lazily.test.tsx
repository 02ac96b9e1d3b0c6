import { screen } from '@testing-library/react';
import { lazy, type ReactElement, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Lazily } from '../../src/app/Lazily.tsx';
import { renderIn } from './renderIn.tsx';

const Part = (): ReactElement => <p>The part</p>;

/** A part whose script fails to load as often as said. */
function Host({ failures }: { readonly failures: number }): ReactElement {
  const [left] = useState({ failures });
  const load = () =>
    lazy(async () => {
      if (left.failures > 0) {
        left.failures -= 1;
        throw new Error('no network');
      }
      return { default: Part };
    });
  const [{ Loaded }, setLoaded] = useState(() => ({ Loaded: load() }));
  return (
    <Lazily onRetry={() => setLoaded({ Loaded: load() })}>
      <Loaded />
    </Lazily>
  );
}

test('a part says that it is loading and then shows', async () => {
  renderIn(<Host failures={0} />);
  expect(screen.getByText('Loading…')).toBeDefined();
  expect(await screen.findByText('The part')).toBeDefined();
  expect(screen.queryByText('Loading…')).toBeNull();
});

test('a part that fails to load says so in its place and is asked for again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = renderIn(<Host failures={1} />, { link: '?lang=ko' });
  expect((await screen.findByRole('alert')).textContent).toContain('불러오지 못했습니다');
  await user.click(screen.getByRole('button', { name: '다시 시도' }));
  expect(await screen.findByText('The part')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  logged.mockRestore();
});
