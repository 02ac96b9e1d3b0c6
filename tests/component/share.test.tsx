import { act, screen, within } from '@testing-library/react';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { ShareDialog } from '../../src/app/ShareDialog.tsx';
import { SNIPPET_IDS } from '../../src/export/snippets/snippet.ts';
import { shareWordsFor } from '../../src/i18n/shareWords.ts';
import type { Lang } from '../../src/model/bilingual.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

interface FakeBrowser {
  readonly settings: {
    enableIframePageLoading: boolean;
    readonly fetch: { interceptor: object | null };
  };
}
// Whatever the preview asks for is an empty page.
const { settings } = (window as unknown as { readonly happyDOM: FakeBrowser }).happyDOM;
settings.enableIframePageLoading = true;
settings.fetch.interceptor = { beforeAsyncRequest: async () => new window.Response('') };

const close = (): void => undefined;
const open = (given: Parameters<typeof renderIn>[1] = {}): Rendered =>
  renderIn(<ShareDialog open onClose={close} />, given);

const words = (lang: Lang = 'en') => shareWordsFor(lang);

const frame = (): HTMLIFrameElement => {
  const found = document.querySelector('iframe');
  if (found === null) throw new Error('no preview');
  return found;
};
const query = (): URLSearchParams => new URL(frame().src).searchParams;

const text = (): string => {
  const found = document.querySelector<HTMLTextAreaElement>('.share-snippet textarea');
  if (found === null) throw new Error('no snippet');
  return found.value;
};

/** Of the picture of the view, without the extension. */
const pictureName = (): string =>
  `inter-korean-timeline-${loadedDataset().dataset.version}-view@4x`;

const choose = ({ user }: Rendered, name: string): Promise<void> =>
  user.click(screen.getByRole('radio', { name }));

describe('the preview', () => {
  test('is the embed page with this view, sandboxed without an origin', () => {
    open({ link: '?types=summit&from=1998&to=2020' });
    expect(frame().src).toMatch(/^https:\/\/example\.org\/embed\/\?/);
    expect(query().get('types')).toBe('summit');
    expect([query().get('from'), query().get('to'), query().get('lang')]).toEqual([
      '1998',
      '2020',
      'en',
    ]);
    expect(frame().getAttribute('sandbox')).not.toContain('allow-same-origin');
    expect(frame().title).toContain('Inter-Korean relations');
  });

  test('follows each choice, and the snippet with it', async () => {
    const rendered = open();
    await choose(rendered, words().chromes.none);
    await choose(rendered, words().grounds.transparent);
    await choose(rendered, words().themes.dark);
    expect([query().get('chrome'), query().get('bg'), query().get('theme')]).toEqual([
      'none',
      'transparent',
      'dark',
    ]);
    expect(text()).toContain('chrome=none&amp;bg=transparent');
    expect(rendered.store.getState().view.theme).toBe('auto');
  });

  test("names no language where it is the reader's", async () => {
    const rendered = open();
    await choose(rendered, words().languages.reader);
    expect(query().has('lang')).toBe(false);
    expect(query().has('from')).toBe(true);
  });

  test('takes a width, which the frame has too', async () => {
    const rendered = open();
    expect(text()).toContain('width:100%');
    await choose(rendered, words().px(320));
    expect(frame().getAttribute('width')).toBe('320');
    expect(text()).toContain('width="320"');
  });

  test('takes its height from what the frame tells, and from no other window', () => {
    open();
    const inside = new Window() as unknown as globalThis.Window;
    Object.defineProperty(frame(), 'contentWindow', { value: inside });
    const heightAfter = (source: globalThis.Window | null, height: unknown): string | null => {
      const data = { type: 'ikt:height', v: 1, height };
      act(() => {
        window.dispatchEvent(new MessageEvent('message', { source, data }));
      });
      return frame().getAttribute('height');
    };
    expect(heightAfter(window, 111)).toBe('640');
    expect(heightAfter(null, 222)).toBe('640');
    expect(heightAfter(inside, 'tall')).toBe('640');
    expect(heightAfter(inside, 712.2)).toBe('713');
    expect(heightAfter(window, 111)).toBe('713');
    expect(text()).toContain('height="713"');
  });
});

describe('the version of the data', () => {
  test('cannot be pinned where it has no page of its own', () => {
    open();
    expect(screen.getByText(new RegExp(words().unreleased))).toBeDefined();
    expect(screen.queryByRole('radio', { name: words().live })).toBeNull();
  });

  test('is pinned to its own page where it is released', async () => {
    const { version } = loadedDataset().dataset;
    const rendered = open({ environment: { releases: [version] } });
    await choose(rendered, words().pinned(version));
    expect(frame().src).toContain(`https://example.org/embed/${version}/?`);
    expect(query().get('data')).toBe(version);
    expect(screen.getByText(words().pinnedHint)).toBeDefined();
    await choose(rendered, words().live);
    expect(query().has('data')).toBe(false);
  });
});

describe('the snippets', () => {
  test.each(SNIPPET_IDS)('%s is there with where to paste it', async (id) => {
    const rendered = open();
    await choose(rendered, words().targets[id]);
    expect(text()).not.toBe('');
    const where = words().where[id];
    const said = typeof where === 'string' ? where : where(pictureName());
    expect(screen.getByText(said)).toBeDefined();
    const label = document.querySelector('.share-snippet textarea')?.getAttribute('aria-label');
    expect(label).toContain(words().targets[id]);
  });

  test.each([
    ['link', 'Link'],
    ['document', 'Text for Word, Google Docs'],
    ['quarto', 'Code for Quarto'],
  ] as const)('%s is called what it is', async (id, label) => {
    const rendered = open();
    await choose(rendered, words().targets[id]);
    expect(screen.getByRole('textbox', { name: label })).toBeDefined();
  });

  test.each(['quarto', 'rmarkdown', 'latex'] as const)(
    '%s names the picture as it is saved, beside a button that saves it',
    async (id) => {
      const rendered = open();
      await choose(rendered, words().targets[id]);
      expect(text()).toContain(pictureName());
      expect(screen.getByRole('button', { name: words().picture.save })).toBeDefined();
    },
  );

  test('lead to the page that is being read, whatever address the site was built for', async () => {
    const siteUrl = 'https://built.example/';
    const rendered = open({ link: '?types=summit', environment: { siteUrl } });
    await choose(rendered, words().targets.link);
    expect(text()).toBe('https://example.org/?event=&lang=en');
  });

  test('lead to the address that the site was built for where the page has none', async () => {
    const siteUrl = 'https://built.example/';
    const rendered = open({ link: '?types=summit', environment: { siteUrl, baseUrl: undefined } });
    await choose(rendered, words().targets.link);
    expect(text()).toMatch(/^https:\/\/built\.example\/\?.*types=summit/);
  });

  test('are copied as they stand, and say so', async () => {
    const { user, copied } = open();
    await user.click(screen.getByRole('button', { name: words().copy }));
    expect(copied).toEqual([text()]);
    expect(await screen.findByText(words().copied)).toBeDefined();
  });

  test('are selected to copy by hand where no page may copy', async () => {
    const { user } = open({ noClipboard: true });
    await user.click(screen.getByRole('button', { name: words().copy }));
    expect(await screen.findByText(words().byHand)).toBeDefined();
    const field = document.activeElement as HTMLTextAreaElement;
    expect(field.value).toBe(text());
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, text().length]);
  });

  test('check the script by its hash where asked, and say what that needs', async () => {
    const rendered = open();
    await choose(rendered, words().targets.script);
    expect(text()).toMatch(/src="[^"]*\/embed\.js" async/);
    expect(text()).not.toContain('integrity');
    await rendered.user.click(screen.getByRole('checkbox', { name: words().integrity }));
    expect(text()).toMatch(/src="[^"]*\/loader\/0a1b2c3d\.js" integrity="sha384-hash"/);
    expect(text()).toContain('crossorigin="anonymous"');
    expect(screen.getByText(words().integrityHint)).toBeDefined();
  });

  test('have the title and caption that the author gives, which no link has', async () => {
    const { user, store } = open();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Talks & tours');
    await user.type(screen.getByRole('textbox', { name: 'Caption' }), 'Own words');
    expect(store.getState().report).toEqual({ title: 'Talks & tours', caption: 'Own words' });
    expect(text()).toContain('<strong>Talks &amp; tours.</strong> Own words.');
    expect(frame().src).not.toContain('Own');
  });

  test('lose an event that is no longer labelled always', async () => {
    const { user } = open({ link: '?pins=2018-april-summit' });
    expect(query().get('pins')).toBe('2018-april-summit');
    const list = screen.getByRole('group', { name: 'Always labelled' });
    await user.click(within(list).getByRole('button'));
    expect(query().has('pins')).toBe(false);
  });

  test('are in Korean for a Korean view', () => {
    open({ link: '?lang=ko' });
    expect(screen.getByRole('radio', { name: words('ko').targets.wordpress })).toBeDefined();
    expect(text()).toContain(words('ko').open);
    expect(query().get('lang')).toBe('ko');
  });
});

test.each([
  ['document', 'copy'],
  ['latex', 'save'],
] as const)(
  'the picture for %s says that it cannot be drawn where what it needs is missing',
  async (id, button) => {
    const rendered = open();
    await choose(rendered, words().targets[id]);
    await rendered.user.click(screen.getByRole('button', { name: words().picture[button] }));
    expect(await screen.findByText(words().picture.failed, {}, { timeout: 20_000 })).toBeDefined();
  },
);

test('help opens beside the dialog', () => {
  open();
  const help = screen.getByRole('link', { name: words().help });
  expect(help.getAttribute('href')).toBe('https://example.org/examples/index.html');
  expect(help.getAttribute('target')).toBe('_blank');
});

test('a page without an address says what an embed needs and how to get it', () => {
  open({ environment: { baseUrl: undefined } });
  expect(screen.getByText(words().noAddress.happened)).toBeDefined();
  expect(screen.getByText(words().noAddress.mend)).toBeDefined();
  expect(document.querySelector('iframe')).toBeNull();
});
