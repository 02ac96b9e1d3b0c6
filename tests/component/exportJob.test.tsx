import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { announceJob } from '../../src/app/JobAnnouncer.tsx';
import type { Job } from '../../src/app/useExportJob.ts';
import { fileWordsFor } from '../../src/i18n/fileWords.ts';
import { LANGS } from '../../src/model/bilingual.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { buttonOf, dialogWith, loadFile, rowOf } from './downloadDialog.tsx';

const buttonIn = (id: string, name: string): HTMLElement =>
  within(rowOf(id)).getByRole('button', { name });

/** Files of which one is held back until it is let go. */
function holding(held: string) {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((settle) => {
    letGo = settle;
  });
  const asked = vi.fn();
  return {
    asked,
    letGo: () => letGo(),
    loadFile: async (path: string) => {
      asked(path);
      if (path === held) await isLetGo;
      return loadFile(path);
    },
  };
}

const failing = { loadFile: async () => Promise.reject(new Error('offline')) };

describe('the making of a file', () => {
  test('waits for the sources, and can be cancelled while it does', async () => {
    const { details } = loadedDataset();
    const { user, saved, store } = dialogWith('', { loadFile }, false);
    await user.click(buttonOf('csv'));
    expect(within(rowOf('csv')).getByRole('progressbar').getAttribute('max')).toBe('2');
    await user.click(buttonIn('csv', 'Cancel'));
    expect(rowOf('csv').textContent).toContain('nothing was saved');
    await user.click(buttonOf('json'));
    store.getState().setDetails(details);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/\.json$/);
  });

  test('that is cancelled in its last step saves nothing, even when that comes to its end', async () => {
    const page = holding('embed/index.html');
    const { user, saved } = dialogWith('?types=summit', page);
    await user.click(buttonOf('offline'));
    await waitFor(() => expect(page.asked).toHaveBeenCalledWith('embed/index.html'));
    await user.click(buttonIn('offline', 'Cancel'));
    page.letGo();
    await user.click(buttonOf('csv'));
    await waitFor(() => expect(rowOf('csv').textContent).toContain('Saved as'));
    expect(saved.map(({ name }) => name.replace(/.*\./, ''))).toEqual(['csv']);
  });

  test('asks for the sources once more where they failed, and says at its place if they fail again', async () => {
    const loadDetails = vi.fn();
    const { user, store, saved } = dialogWith('', { loadFile, loadDetails }, false);
    store.getState().setDetails('failed');
    loadDetails.mockImplementation(() => store.getState().setDetails('loading'));
    await user.click(buttonOf('csv'));
    await waitFor(() => expect(loadDetails).toHaveBeenCalledTimes(1));
    store.getState().setDetails('failed');
    await within(rowOf('csv')).findByText(/could not be loaded/);
    await user.click(buttonIn('csv', 'Try again'));
    await waitFor(() => expect(loadDetails).toHaveBeenCalledTimes(2));
    store.getState().setDetails(loadedDataset().details);
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test('says that the typeface failed, and takes it when it comes', async () => {
    let isThere = false;
    const { user, saved } = dialogWith(undefined, {
      loadFile: async (path) => (isThere ? loadFile(path) : failing.loadFile()),
    });
    await user.click(buttonOf('svg'));
    await within(rowOf('svg')).findByText(/typeface could not be loaded/);
    isThere = true;
    await user.click(buttonIn('svg', 'Try again'));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test('names the full timeline where a page that has only itself lacks a file', async () => {
    const { user } = dialogWith(undefined, { ...failing, isEmbedded: true });
    await user.click(buttonOf('offline'));
    await within(rowOf('offline')).findByText(/stands alone/);
    const link = within(rowOf('offline')).getByRole('link');
    expect(link.getAttribute('href')).toContain('https://example.org/');
  });
});

describe('the focus', () => {
  test('goes from Cancel to the button that began', async () => {
    const { user } = dialogWith('', { loadFile }, false);
    await user.click(buttonOf('csv'));
    await user.click(buttonIn('csv', 'Cancel'));
    expect(document.activeElement).toBe(buttonOf('csv'));
  });

  test('goes from Try again to the button that began', async () => {
    const { user } = dialogWith(undefined, failing);
    await user.click(buttonOf('svg'));
    await user.click(await within(rowOf('svg')).findByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(buttonOf('svg'));
  });

  test('goes there, too, from a Cancel that goes because the file is made, and else stays', async () => {
    const { user, store, saved } = dialogWith('', { loadFile }, false);
    await user.click(buttonOf('csv'));
    await user.tab();
    expect(document.activeElement).toBe(buttonIn('csv', 'Cancel'));
    store.getState().setDetails(loadedDataset().details);
    await waitFor(() => expect(rowOf('csv').textContent).toContain('Saved as'));
    expect(document.activeElement).toBe(buttonOf('csv'));
    await user.click(buttonOf('json'));
    const title = screen.getByRole('textbox', { name: 'Title' });
    title.focus();
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(document.activeElement).toBe(title);
  });

  test('goes from a released pin to the next, to the one before, to what says that none is left', async () => {
    const { user } = dialogWith(
      '?pins=2018-april-summit.2000-inter-korean-summit.2019-hanoi-summit',
    );
    const pins = screen.getByRole('group', { name: 'Always labelled' });
    const labelOf = (element: Element | null) => element?.getAttribute('aria-label');
    const labels = within(pins).getAllByRole('button').map(labelOf);
    expect(labels).toHaveLength(3);
    await user.click(within(pins).getByRole('button', { name: labels[1] ?? '' }));
    expect(labelOf(document.activeElement)).toBe(labels[2]);
    await user.keyboard('{Enter}');
    expect(labelOf(document.activeElement)).toBe(labels[0]);
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^No event yet/);
    expect(pins.contains(document.activeElement)).toBe(true);
  });
});

describe('what is announced', () => {
  const region = (): HTMLElement => {
    const [found, ...others] = document.querySelectorAll<HTMLElement>(
      '.download-files [role="status"], .download-files [role="alert"]',
    );
    if (found === undefined || others.length > 0) throw new Error('not one live region');
    return found;
  };

  test('changes in one region that stays: once that a file is made, and how that ends', async () => {
    const { user } = dialogWith();
    const stays = region();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(stays.textContent)).observe(stays, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await user.click(buttonOf('svg'));
    await waitFor(() => expect(stays.textContent).toContain('Saved as'));
    await user.click(buttonOf('offline'));
    await waitFor(() => expect(stays.textContent).toContain('.html'));
    expect(region()).toBe(stays);
    const told = heard.map((text) => text.replace(/(?<=Saved as ).*\./, '*.'));
    expect([...new Set(told)]).toEqual(['Making the file…', 'Saved as *.svg', 'Saved as *.html']);
  });

  test('is why a file could not be made', async () => {
    const { user } = dialogWith(undefined, failing);
    await user.click(buttonOf('svg'));
    await waitFor(() => expect(region().textContent).toContain('typeface could not be loaded'));
  });

  test.each(LANGS)('has at most 140 characters in %s', (lang) => {
    const name = 'inter-korean-timeline-2026-05-31-0a1b2c3d-filtered-outlined.svg';
    const missing = [...'鄧小平毛澤東周恩來'];
    const size = { width: 16_384, height: 16_384 };
    const jobs: readonly Job[] = [
      { kind: 'running', id: 'svg', step: 'records', done: 0, of: 1 },
      { kind: 'cancelled', id: 'svg' },
      { kind: 'saved', id: 'svg', file: { name, content: new Blob(), missing } },
      ...(['records', 'font', 'outlines', 'page', 'licence', 'script', 'unknown'] as const).map(
        (kind) => ({ kind: 'failed', id: 'svg', reason: { kind } }) as const,
      ),
      ...[undefined, 4].map(
        (scale) =>
          ({
            kind: 'failed',
            id: 'png',
            reason: { kind: 'pixels', width: 47_244, height: 47_244, largest: { scale, ...size } },
          }) as const,
      ),
    ];
    const places = [
      { isEmbedded: false, isSandboxed: false },
      { isEmbedded: true, isSandboxed: true },
    ];
    for (const place of places) {
      for (const job of jobs) {
        const said = announceJob(job, fileWordsFor(lang), place);
        expect(said).toMatch(/.{5}/);
        expect(said.length).toBeLessThanOrEqual(140);
      }
    }
  });
});
