import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EventPanel } from '../../src/app/EventPanel.tsx';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

const panel = <EventPanel onClose={() => undefined} />;
const EVENT = '2018-april-summit';
const { version } = loadedDataset().dataset;

const citeIn = (name: string): Promise<HTMLElement> => screen.findByRole('list', { name });

test('a press unfolds a reference and a BibTeX entry of the event, and folds them up again', async () => {
  const { user } = renderIn(panel, { link: `?event=${EVENT}&types=reunion` });
  const button = screen.getByRole('button', { name: 'Cite this event' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  const cite = await citeIn('Cite this event');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const [apa, bibtex] = within(cite)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.citation')?.textContent);
  expect(apa).toBe(
    `Third inter-Korean summit, Panmunjom. (2026, May 31). In Inter-Korean relations: a timeline (Version ${version}) [Data set]. https://example.org/?event=${EVENT}&lang=en`,
  );
  expect(bibtex).toContain(
    `@misc{${EVENT},\n  key = {Third inter-Korean summit, Panmunjom},\n  title = {{Third inter-Korean summit, Panmunjom}},`,
  );
  await user.click(button);
  expect(screen.queryByRole('list', { name: 'Cite this event' })).toBeNull();
});

test('a press copies one citation as it is shown and says so', async () => {
  const { user, copied } = renderIn(panel, { link: `?event=${EVENT}&lang=ko` });
  await user.click(screen.getByRole('button', { name: '이 사건 인용하기' }));
  const cite = await citeIn('이 사건 인용하기');
  await user.click(within(cite).getByRole('button', { name: 'BibTeX 복사' }));
  expect(copied).toEqual([within(cite).getAllByRole('listitem')[1]?.firstChild?.textContent]);
  expect(copied[0]).toContain('제3차 남북정상회담(판문점)');
  await waitFor(() =>
    expect(within(cite).getAllByRole('status')[1]?.textContent).toBe(
      'BibTeX 인용문을 복사했습니다.',
    ),
  );
});

test('a browser that lets no page copy has the citation selected, to copy by hand', async () => {
  const { user } = renderIn(panel, { link: `?event=${EVENT}`, noClipboard: true });
  await user.click(screen.getByRole('button', { name: 'Cite this event' }));
  const cite = await citeIn('Cite this event');
  await user.click(within(cite).getByRole('button', { name: 'Copy APA' }));
  const field = await within(cite).findByRole('textbox');
  expect((field as HTMLTextAreaElement).value).toMatch(/^Third inter-Korean summit/);
});
