import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { EmbedApp } from '../../src/app/EmbedApp.tsx';
import type { Environment } from '../../src/app/environment.ts';
import { APA, BIBTEX, CSV, JSON_RECORDS } from '../../src/export/dataFormats.ts';
import { CHROMES, DEFAULT_EMBED } from '../../src/state/embedOptions.ts';
import { selectExcerpt } from '../../src/state/selectExcerpt.ts';
import { selectInWindow } from '../../src/state/selectors.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

const VIEW = '?types=summit&from=2018&to=2019';

/** An embed as it is: the typeface is all that it has of files. */
const INSIDE: Partial<Environment> = {
  isEmbedded: true,
  loadFile: async (path) => {
    if (path === 'font.woff2') return new TextEncoder().encode('typeface');
    throw new Error(`${path}: not inside this page`);
  },
};

function embed(
  link = VIEW,
  environment: Partial<Environment> = {},
  chrome: (typeof CHROMES)[number] = 'minimal',
): Rendered {
  const options = { ...DEFAULT_EMBED, chrome };
  const given = { link, environment: { ...INSIDE, ...environment } };
  const ignored = createStore(() => ({ problems: [] }));
  return renderIn(<EmbedApp options={options} ignored={ignored} />, given);
}

const openers = (): readonly HTMLElement[] =>
  screen.queryAllByRole('button', { name: 'Download' }).filter((one) => one.ariaExpanded !== null);
const opener = (): HTMLElement => {
  const [found] = openers();
  if (found === undefined) throw new Error('no opener');
  return found;
};
const panel = (): HTMLElement => screen.getByRole('region', { name: /^What this view shows/ });
const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector(`[data-format="${id}"]`);
  if (!(row instanceof HTMLElement)) throw new Error(`no row: ${id}`);
  return row;
};
const press = async ({ user }: Rendered, id: string): Promise<void> => {
  await user.click(opener());
  await user.click(within(rowOf(id)).getByRole('button', { name: /^Download/ }));
};

describe('what an embed lets its readers take away', () => {
  test('unfolds at a press and says of how many events', async () => {
    const { user, store } = embed();
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('region', { name: /^What this view/ })).toBeNull();
    await user.click(opener());
    const { filter, window } = store.getState().view;
    const count = selectInWindow(loadedDataset().dataset, filter, window).length;
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(
      `What this view shows: ${count} events`,
    );
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(opener().getAttribute('aria-controls')).toBe(panel().id);
  });

  test('is picture, data and sources in two formats each, every one with its purpose', async () => {
    const { user } = embed();
    await user.click(opener());
    const groups = within(panel()).getAllByRole('region');
    const offered = groups.map((group) => [
      within(group).getByRole('heading', { level: 3 }).textContent,
      ...[...group.querySelectorAll('.name')].map(({ textContent }) => textContent),
    ]);
    expect(offered).toEqual([
      ['Picture', 'SVG', 'PNG'],
      ['Data', 'CSV', 'JSON'],
      ['Sources', 'BibTeX', 'APA'],
    ]);
    for (const button of within(panel()).getAllByRole('button')) {
      const described = button.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent).toMatch(/.{5}/);
    }
  });

  test('says what it has of sources, and leads to the full timeline for all else', async () => {
    const { user } = embed();
    await user.click(opener());
    expect(panel().textContent).toContain('Sources have publisher, date and link here.');
    const link = within(panel()).getByRole('link', { name: /^Open the full timeline/ });
    expect(link.getAttribute('href')).toContain('https://example.org/');
  });

  test('leads nowhere from a file that stands alone', async () => {
    const { user } = embed(VIEW, { baseUrl: undefined });
    await user.click(opener());
    expect(panel().textContent).toContain('Sources have publisher');
    expect(within(panel()).queryByRole('link')).toBeNull();
  });

  test.each([CSV, JSON_RECORDS, BIBTEX, APA])('$id holds what the view shows', async (format) => {
    const rendered = embed();
    await press(rendered, format.id);
    await waitFor(() => expect(rendered.saved).toHaveLength(1));
    const { dataset, details } = loadedDataset();
    const { view } = rendered.store.getState();
    const options = { scope: 'view', siteUrl: '', details } as const;
    const [file] = rendered.saved;
    expect(file?.name).toBe(`inter-korean-timeline-${dataset.version}-view.${format.extension}`);
    expect(await file?.content.arrayBuffer()).toEqual(
      await new Blob([format.print(selectExcerpt(dataset, view, options))]).arrayBuffer(),
    );
  });

  test('the SVG holds the typeface and is for white paper, whatever the frame’s colours', async () => {
    const rendered = embed(`${VIEW}&theme=dark`);
    await press(rendered, 'svg');
    await waitFor(() => expect(rendered.saved).toHaveLength(1));
    const svg = await rendered.saved[0]?.content.text();
    expect(svg).toContain(btoa('typeface'));
    expect(svg).toContain('.paper{fill:#fff');
  });

  test('is shown, selected, within a frame that may forbid downloads', async () => {
    const rendered = embed(VIEW, { isSandboxed: true });
    await press(rendered, 'csv');
    const field = await within(rowOf('csv')).findByRole<HTMLTextAreaElement>('textbox');
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(0);
    expect(field.selectionEnd).toBe(field.value.length);
    expect(field.value).toContain('2018-april-summit');
  });
});

describe('the keyboard', () => {
  test('comes from the opener to the files, and back by Escape, which folds them up', async () => {
    const { user } = embed();
    await user.click(opener());
    await user.tab();
    expect(panel().contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^What this view/ })).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  test('folds up from the opener itself, too', async () => {
    const { user } = embed();
    await user.click(opener());
    await user.keyboard('{Escape}');
    expect(opener().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener());
  });
});

test.each(CHROMES)('an embed with chrome=%s has the opener, unless it is bare', async (chrome) => {
  const { user } = embed(VIEW, {}, chrome);
  expect(openers()).toHaveLength(chrome === 'none' ? 0 : 1);
  if (chrome === 'none') return;
  await user.click(opener());
  expect(within(panel()).getAllByRole('button')).toHaveLength(6);
});
