import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Footer } from '../../src/app/Footer.tsx';
import { Header } from '../../src/app/Header.tsx';
import { Legend } from '../../src/app/Legend.tsx';
import { Notices } from '../../src/app/Notices.tsx';
import { SITE_DIALOGS } from '../../src/app/siteDialogs.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

test('the head says how many events there are and until when', () => {
  renderIn(<Header dialogs={SITE_DIALOGS} />);
  const text = screen.getByRole('banner').textContent;
  expect(text).toContain(`${loadedDataset().dataset.events.length} sourced events`);
  expect(text).toContain('31 May 2026');
});

test('the language buttons speak their own language and switch the page to it', async () => {
  const { store, user } = renderIn(<Header dialogs={SITE_DIALOGS} />);
  const korean = screen.getByRole('button', { name: '한국어' });
  expect(korean.lang).toBe('ko');
  await user.click(korean);
  expect(store.getState().view.lang).toBe('ko');
  expect(korean.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('남북관계 연표');
});

test('the colours are chosen from three', async () => {
  const { store, user } = renderIn(<Header dialogs={SITE_DIALOGS} />);
  await user.click(screen.getByRole('button', { name: 'Dark' }));
  expect(store.getState().view.theme).toBe('dark');
});

test('About opens as a dialog with method, licences and downloads, and closes', async () => {
  const { user } = renderIn(<Header dialogs={SITE_DIALOGS} />);
  await user.click(screen.getByRole('button', { name: 'About' }));
  const dialog = await screen.findByRole('dialog', { name: 'About this timeline' });
  const hrefs = within(dialog)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    'data/timeline.json',
    'data/timeline.jsonld',
    'data/timeline.csv',
    'data/timeline.ics',
  ]);
  expect(dialog.textContent).toContain('CC BY 4.0');
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the ? key lists the keys until it is switched off in that list', async () => {
  const { user } = renderIn(<Header dialogs={SITE_DIALOGS} />);
  await user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  await user.click(within(dialog).getByRole('checkbox'));
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('each ignored value of a link is named once, and the notice is dismissed', async () => {
  const { user } = renderIn(<Notices />, { link: '?types=summit.bogus&lanes=foo&event=nobody' });
  const items = within(screen.getByRole('status')).getAllByRole('listitem');
  expect(items).toHaveLength(3);
  expect(items.map((item) => item.textContent).join(' ')).toMatch(/bogus.*foo.*nobody/);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a clean link gives no notice', () => {
  renderIn(<Notices />, { link: '?types=summit' });
  expect(screen.getByRole('status').textContent).toBe('');
});

test('the legend names the five forms of a date, the states of a bar and the five relations', () => {
  renderIn(<Legend />);
  const legend = screen.getByRole('region', { name: 'Legend' });
  expect(legend.querySelectorAll('li path.ink')).toHaveLength(5);
  expect(legend.querySelectorAll('li .bar-swatch')).toHaveLength(6);
  expect(legend.querySelectorAll('li .arcs path:not(.heads)')).toHaveLength(5);
});

test('the foot offers the data and names its version', () => {
  renderIn(<Footer />);
  const foot = screen.getByRole('contentinfo');
  expect(foot.textContent).toContain(loadedDataset().dataset.version);
  expect(within(foot).getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    'data/timeline.csv',
  );
});
