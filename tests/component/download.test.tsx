import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DownloadDialog } from '../../src/app/DownloadDialog.tsx';
import type { Environment } from '../../src/app/environment.ts';
import { ensureOutlines } from '../../src/entries/cli/glyphOutlines.ts';
import { DATA_FORMATS } from '../../src/export/dataFormats.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { selectInWindow, selectMatching } from '../../src/state/selectors.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

/** A page whose template, typeface and licence are there. */
const FILES: Readonly<Record<string, string>> = {
  'font.woff2': 'typeface',
  'embed/index.html':
    '<!doctype html><html lang="en"><head><meta name="ikt-view" content=""><title>T</title></head><body><!--static--><div id="static"></div><!--/static--></body></html>',
  'assets/fonts/OFL.txt': 'licence',
};

const loadFile: Environment['loadFile'] = async (path) => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`no file: ${path}`);
  return new TextEncoder().encode(text);
};

const dialogWith = (
  link = '?types=summit',
  environment: Partial<Environment> = { loadFile },
): Rendered =>
  renderIn(<DownloadDialog open={true} onClose={() => undefined} />, { link, environment });

const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector(`[data-format="${id}"]`);
  if (!(row instanceof HTMLElement)) throw new Error(`no row: ${id}`);
  return row;
};
const buttonOf = (id: string): HTMLElement =>
  within(rowOf(id)).getByRole('button', { name: /^(?:Download|Print)/ });

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
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Own size');
    const width = screen.getByRole('textbox', { name: 'Width' });
    await user.clear(width);
    await user.type(width, '12');
    expect(width.getAttribute('aria-invalid')).toBe('true');
    const hint = document.getElementById(width.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('A whole number from 60 to 4,000\u00a0mm.');
    await user.click(buttonOf('svg'));
    const reasons = screen.getAllByText('Put the size right first, above.');
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
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'Own size');
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

  test('waits for the sources, and can be cancelled while it does', async () => {
    const { details } = loadedDataset();
    const environment = { loadFile };
    const part = <DownloadDialog open={true} onClose={() => undefined} />;
    const { user, saved, store } = renderIn(part, { withDetails: false, environment });
    await user.click(buttonOf('csv'));
    expect(within(rowOf('csv')).getByRole('progressbar').getAttribute('max')).toBe('2');
    await user.click(within(rowOf('csv')).getByRole('button', { name: 'Cancel' }));
    expect(rowOf('csv').textContent).toContain('nothing was saved');
    await user.click(buttonOf('json'));
    store.getState().setDetails(details);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/\.json$/);
  });

  test('asks for the sources once more where they failed, and says at its place if they fail again', async () => {
    const part = <DownloadDialog open={true} onClose={() => undefined} />;
    const loadDetails = vi.fn();
    const { user, store, saved } = renderIn(part, {
      withDetails: false,
      environment: { loadFile, loadDetails },
    });
    store.getState().setDetails('failed');
    loadDetails.mockImplementation(() => store.getState().setDetails('loading'));
    await user.click(buttonOf('csv'));
    await waitFor(() => expect(loadDetails).toHaveBeenCalledTimes(1));
    store.getState().setDetails('failed');
    const alert = await within(rowOf('csv')).findByRole('alert');
    expect(alert.textContent).toContain('could not be loaded');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(loadDetails).toHaveBeenCalledTimes(2));
    store.getState().setDetails(loadedDataset().details);
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test('says that the typeface failed, and takes it when it comes', async () => {
    let isThere = false;
    const { user, saved } = dialogWith(undefined, {
      loadFile: async (path) => {
        if (!isThere) throw new Error('offline');
        return loadFile(path);
      },
    });
    await user.click(buttonOf('svg'));
    const alert = await within(rowOf('svg')).findByRole('alert');
    expect(alert.textContent).toContain('typeface could not be loaded');
    isThere = true;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  test('names the full timeline where a page that has only itself lacks a file', async () => {
    const { user } = dialogWith(undefined, {
      isEmbedded: true,
      loadFile: async () => Promise.reject(new Error('not inside')),
    });
    await user.click(buttonOf('offline'));
    const alert = await within(rowOf('offline')).findByRole('alert');
    expect(alert.textContent).toContain('brings only itself along');
    expect(within(alert).getByRole('link').getAttribute('href')).toContain('https://example.org/');
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

describe('printing', () => {
  test('lays picture, table and sources into the page until the dialog for printing is closed', async () => {
    let close: () => void = () => undefined;
    let printed = '';
    HTMLImageElement.prototype.decode = async () => undefined;
    const { user } = dialogWith(undefined, {
      loadFile,
      print: () => {
        printed = document.querySelector('.print-root')?.textContent ?? '';
        return new Promise((settle) => {
          close = settle;
        });
      },
    });
    await user.click(buttonOf('pdf'));
    await waitFor(() => expect(printed).toContain('CC BY 4.0'));
    expect(document.querySelectorAll('.print-root tbody tr').length).toBeGreaterThan(3);
    expect(document.querySelector('.print-root img')?.getAttribute('alt')).toMatch(/timeline/);
    close();
    await waitFor(() => expect(document.querySelector('.print-root')).toBeNull());
  });

  test('that is forbidden is said at its place', async () => {
    HTMLImageElement.prototype.decode = async () => undefined;
    const { user } = dialogWith(undefined, {
      loadFile,
      print: async () => Promise.reject(new Error('forbidden')),
    });
    await user.click(buttonOf('pdf'));
    const alert = await within(rowOf('pdf')).findByRole('alert');
    expect(alert.textContent).toContain('forbids printing');
    expect(document.querySelector('.print-root')).toBeNull();
  });
});
