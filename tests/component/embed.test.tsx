import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EmbedApp } from '../../src/app/EmbedApp.tsx';
import { EmbedFoot } from '../../src/app/EmbedFoot.tsx';
import { EmbedHead } from '../../src/app/EmbedHead.tsx';
import { EmbedNotices, type EmbedNoticesProps } from '../../src/app/EmbedNotices.tsx';
import { EmbedTools } from '../../src/app/EmbedTools.tsx';
import { SourceList } from '../../src/app/SourceList.tsx';
import { useEmbedTake } from '../../src/app/useEmbedTake.ts';
import { CHROMES, DEFAULT_EMBED, type EmbedProblem } from '../../src/state/embedOptions.ts';
import { isolateThread } from '../../src/state/threadActions.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { renderIn } from './renderIn.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const ignoring = (...problems: readonly EmbedProblem[]): EmbedNoticesProps['ignored'] =>
  createStore(() => ({ problems }));

describe('the head of an embed', () => {
  test('says the filters in words, and how many events they leave', () => {
    renderIn(<EmbedHead />, { link: '?types=summit.reunion' });
    const { events } = loadedDataset().dataset;
    const count = events.filter(({ type }) => type === 'summit' || type === 'reunion').length;
    const text = screen.getByRole('banner').textContent;
    expect(text).toContain('Showing only: Summit; Reunion');
    expect(text).toContain(`${count} of ${events.length} events`);
  });
});

const Tools = (): ReactElement => <EmbedTools take={useEmbedTake()} />;

describe('types, zoom and download of an embed', () => {
  test('are one toolbar with one Tab stop, whose arrows lead from one to the other', async () => {
    const { user, store } = renderIn(<Tools />);
    await user.tab();
    const buttons = within(screen.getByRole('toolbar')).getAllByRole('button');
    expect(document.activeElement).toBe(buttons[0]);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Download' }));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fit all' }));
    const before = store.getState().view.window;
    await user.keyboard('{Enter}');
    expect(store.getState().view.window).not.toEqual(before);
  });
});

describe('the foot of an embed', () => {
  test('names data and licence, and leads to the same view in the whole timeline', () => {
    renderIn(<EmbedFoot />, { link: '?lang=ko' });
    const { version } = loadedDataset().dataset;
    expect(screen.getByRole('contentinfo').textContent).toContain(version);
    const link = screen.getByRole('link', { name: /전체 연표 열기/ });
    expect(link.getAttribute('href')).toContain('lang=ko');
    expect(link.getAttribute('rel')).toContain('noopener');
  });
});

describe('the notice of an embed', () => {
  test('names each bad value and goes at one press', async () => {
    const ignored = ignoring({ key: 'wrong', value: '1', reason: 'unknown-key' });
    const { user } = renderIn(<EmbedNotices options={DEFAULT_EMBED} ignored={ignored} />, {
      link: '?types=nothing',
    });
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said.join(' ')).toMatch(/wrong.*types=nothing/);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  test('is that of the latest wish', async () => {
    const ignored = ignoring({ key: 'wrong', value: '1', reason: 'unknown-key' });
    const { user } = renderIn(<EmbedNotices options={DEFAULT_EMBED} ignored={ignored} />);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    act(() => ignored.setState({ problems: [{ key: 'typs', value: 'x', reason: 'unknown-key' }] }));
    const said = screen.getByRole('status').textContent;
    expect(said).toContain('typs');
    expect(said).not.toContain('wrong');
  });

  test.each(CHROMES)('leaves the focus inside the page with chrome=%s', async (chrome) => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
    const ignored = ignoring({ key: 'wrong', value: '1', reason: 'unknown-key' });
    const options = { ...DEFAULT_EMBED, chrome };
    const { user } = renderIn(<EmbedApp options={options} ignored={ignored} />);
    await waitFor(() => expect(document.querySelector('.events [tabindex="0"]')).not.toBeNull());
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    const selector = chrome === 'none' ? '.events [tabindex="0"]' : '[data-filter-summary] p';
    expect(document.activeElement).toBe(document.querySelector(selector));
  });

  test('leads to the version that the link asks for, where the page holds another', () => {
    const asked = '2019-01-01-00c0ffee';
    renderIn(<EmbedNotices options={{ ...DEFAULT_EMBED, data: asked }} ignored={ignoring()} />);
    const href = screen.getByRole('link').getAttribute('href');
    expect(href).toContain(`https://example.org/embed/${asked}/?`);
  });
});

test('a source without a title goes by its publisher, once', () => {
  const { store } = renderIn(<SourceList id="one" />);
  const source = {
    title: '',
    publisher: 'Yonhap',
    url: 'https://example.org/a',
    published: '2018',
  };
  const details = {
    sources: [{ ...source, supports: { en: '', ko: '' } }],
    notes: { en: '', ko: '' },
  };
  store.getState().setDetails(new Map([['one', details]]));
  return screen.findByRole('link', { name: /^Yonhap/ }).then((link) => {
    expect(link.closest('li')?.textContent?.split('Yonhap')).toHaveLength(2);
    expect(link.closest('li')?.textContent).toContain('2018');
  });
});

test('a thread that the link shows alone comes without its story, one that the reader asks for with it', async () => {
  const { store } = renderIn(<EmbedApp options={DEFAULT_EMBED} ignored={ignoring()} />, {
    link: '?threads=kumgang-tours',
  });
  const story = () =>
    document.querySelector('[data-thread-panel]')?.getAttribute('data-thread-panel');
  const stage = document.querySelector('.stage');
  expect(stage?.classList).not.toContain('with-panel');
  act(() => store.getState().act(isolateThread('kaesong-complex'), 'push'));
  expect(stage?.classList).toContain('with-panel');
  await waitFor(() => expect(story()).toBe('kaesong-complex'));
});
