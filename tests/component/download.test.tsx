import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ensureOutlines } from '../../src/entries/cli/glyphOutlines.ts';
import { DATA_FORMATS } from '../../src/export/dataFormats.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { selectInWindow, selectMatching } from '../../src/state/selectors.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { buttonOf, dialogWith, loadFile, rowOf } from './downloadDialog.tsx';

describe('what is offered', () => {
  test('every kind of file has a name, a purpose and a button of its own', () => {
    dialogWith();
    const ids = [
      'svg',
      'outlined',
      'png',
      'pdf',
      'offline',
      'kit',
      ...DATA_FORMATS.map(({ id }) => id),
    ];
    const names = ids.map((id) => buttonOf(id).getAttribute('aria-label'));
    expect(new Set(names).size).toBe(ids.length);
    for (const id of ids) {
      const described = buttonOf(id).getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(document.getElementById(described[0] ?? '')?.textContent).toMatch(/.{5}/);
    }
  });

  test('each scope says how many events it takes away, in numbers that follow the filters', async () => {
    const { store } = dialogWith('?types=summit&from=2018&to=2019');
    const { dataset } = loadedDataset();
    const { filter, window } = store.getState().view;
    const counts = [
      selectInWindow(dataset, filter, window).length,
      selectMatching(dataset, filter).length,
      selectMatching(dataset, NO_FILTER).length,
    ];
    expect(new Set(counts).size).toBe(3);
    const group = screen.getByRole('group', { name: 'How much' });
    const said = [...group.querySelectorAll('.count')].map(({ textContent }) => textContent);
    expect(said).toEqual(counts.map((count) => `${count} events`));
  });

  test('alt text and caption are there to copy, with the own title and how to cite', async () => {
    const { user, copied } = dialogWith();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Eight summits');
    await user.click(screen.getByRole('button', { name: 'Copy: Alt text' }));
    await user.click(screen.getByRole('button', { name: 'Copy: Caption and citation' }));
    expect(copied[0]).toMatch(/^A timeline of \d+ events/);
    expect(copied[1]).toMatch(/^Eight summits\. .*Inter-Korean relations: a timeline.*CC BY 4\.0/);
  });

  test('the preview follows size, colours and title, and is described by the alt text', async () => {
    const { user } = dialogWith();
    const preview = async (): Promise<HTMLElement> =>
      screen.findByRole('img', { name: /timeline/ });
    const first = (await preview()).getAttribute('src');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark');
    const dark = (await preview()).getAttribute('src');
    expect(dark).not.toBe(first);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Slide, 16:9');
    expect((await preview()).getAttribute('width')).toBe('1600');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Q');
    await waitFor(async () => {
      expect(decodeURIComponent((await preview()).getAttribute('src') ?? '')).toContain('>Q</');
    });
  });
});

describe('an own size', () => {
  test('is said to be wrong at its field and once above the files that it keeps back, and no picture is made', async () => {
    const { user, saved } = dialogWith();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Custom size');
    const width = screen.getByRole('textbox', { name: 'Width' });
    await user.clear(width);
    await user.type(width, '12');
    expect(width.getAttribute('aria-invalid')).toBe('true');
    const hint = document.getElementById(width.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('A whole number from 60 to 4,000\u00a0mm.');
    await user.click(buttonOf('svg'));
    const reasons = screen.getAllByText('Correct the size above first.');
    expect(reasons).toHaveLength(2);
    for (const id of ['svg', 'kit']) {
      expect(buttonOf(id).getAttribute('aria-disabled')).toBe('true');
      expect(buttonOf(id).getAttribute('aria-describedby')).toContain(reasons[0]?.id);
    }
    expect(buttonOf('csv').getAttribute('aria-disabled')).toBe('false');
    expect(saved).toHaveLength(0);
  });

  test('in px gives a picture of that size', async () => {
    const { user } = dialogWith();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Custom size');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'px');
    const width = screen.getByRole('textbox', { name: 'Width' });
    await user.clear(width);
    await user.type(width, '1000');
    await waitFor(() => {
      expect(screen.getByRole('img', { name: /timeline/ }).getAttribute('width')).toBe('1000');
    });
  });
});

describe('a download', () => {
  test.each(DATA_FORMATS.map((format) => [format.id, format] as const))(
    '%s is saved under a name that says version and scope',
    async (id, format) => {
      const { user, saved, store } = dialogWith();
      await user.click(buttonOf(id));
      await waitFor(() => expect(saved).toHaveLength(1));
      const { version } = store.getState().dataset;
      expect(saved[0]?.name).toBe(`inter-korean-timeline-${version}-view.${format.extension}`);
      expect(await saved[0]?.content.text()).not.toBe('');
      expect(rowOf(id).textContent).toContain(`Saved as ${saved[0]?.name}`);
    },
  );

  test('the SVG holds the own title and the typeface', async () => {
    const { user, saved } = dialogWith();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Eight summits');
    await user.click(buttonOf('svg'));
    await waitFor(() => expect(saved).toHaveLength(1));
    const svg = await saved[0]?.content.text();
    expect(svg).toContain('Eight summits');
    expect(svg).toContain(btoa('typeface'));
  });

  test('an outlined picture says which letters the typeface lacks', async () => {
    const { json } = await ensureOutlines();
    const { user, saved } = dialogWith('?types=summit', {
      loadFile: async (path) =>
        path === 'outlines.json' ? new TextEncoder().encode(json) : loadFile(path),
    });
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Summits 鄧');
    await user.click(buttonOf('outlined'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(rowOf('outlined').textContent).toContain('The typeface has no 鄧');
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.click(buttonOf('outlined'));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(rowOf('outlined').textContent).not.toContain('The typeface has no');
  });

  test('the HTML file opens with the scope that was chosen', async () => {
    const { user, saved } = dialogWith('?types=summit&from=2018&to=2019');
    await user.click(screen.getByRole('radio', { name: /^Everything/ }));
    await user.click(buttonOf('offline'));
    await waitFor(() => expect(saved).toHaveLength(1));
    const page = (await saved[0]?.content.text()) ?? '';
    const view = /name="ikt-view" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(view).toContain('lang=en');
    expect(view).not.toContain('types=');
    expect(saved[0]?.name).toMatch(/-all\.html$/);
  });

  test("the HTML file holds the author's own title and caption, which its link doesn't", async () => {
    const { user, saved } = dialogWith();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Eight "summits"');
    await user.type(screen.getByRole('textbox', { name: 'Caption' }), 'From <1998> on');
    await user.click(buttonOf('offline'));
    await waitFor(() => expect(saved).toHaveLength(1));
    const page = (await saved[0]?.content.text()) ?? '';
    expect(page).toContain('<meta name="ikt-title" content="Eight &quot;summits&quot;">');
    expect(page).toContain('<meta name="ikt-caption" content="From &lt;1998&gt; on">');
    expect(/name="ikt-view" content="([^"]*)"/.exec(page)?.[1]).not.toMatch(/Eight|1998%3E/);
  });
});

describe('within a frame that may forbid downloads', () => {
  test('a text is shown, selected, with a button that copies it', async () => {
    const { user, saved, copied } = dialogWith(undefined, { loadFile, isSandboxed: true });
    await user.click(buttonOf('bibtex'));
    const field = await within(rowOf('bibtex')).findByRole<HTMLTextAreaElement>('textbox');
    expect(field.value).toBe(await saved[0]?.content.text());
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
    expect(rowOf('bibtex').textContent).toContain('may forbid downloads');
    await user.click(within(rowOf('bibtex')).getByRole('button', { name: /^Copy/ }));
    expect(copied).toEqual([field.value]);
  });

  test('a picture is shown as an image with its alt text, its SVG beside', async () => {
    const { user, saved } = dialogWith(undefined, { loadFile, isSandboxed: true });
    await user.click(buttonOf('svg'));
    const image = await within(rowOf('svg')).findByRole('img', { name: /timeline/ });
    const svg = await saved[0]?.content.text();
    expect(decodeURIComponent(image.getAttribute('src') ?? '')).toContain(svg);
    expect(within(rowOf('svg')).getByRole<HTMLTextAreaElement>('textbox').value).toBe(svg);
  });
});
