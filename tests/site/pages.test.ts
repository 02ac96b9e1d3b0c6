import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { eventPage, eventPages } from '../../src/entries/cli/pages/eventPages.tsx';
import { presetViews } from '../../src/entries/cli/pages/presetViews.ts';
import { shareImage } from '../../src/entries/cli/pages/shareImage.tsx';
import { shareImages } from '../../src/entries/cli/pages/shareImages.ts';
import { relativePath } from '../../src/entries/cli/pages/site.ts';
import { pageStylesheet } from '../../src/entries/cli/pages/stylesheet.ts';
import { viewPages } from '../../src/entries/cli/pages/viewPages.tsx';
import type { SetText } from '../../src/export/glyphPaths.ts';
import { measureText } from '../../src/layout/advances.ts';
import { LANGS } from '../../src/model/bilingual.ts';
import type { TimelineEvent } from '../../src/model/dataset.ts';
import { parsePage, published, siteOf, targetOf } from './writtenSite.ts';

const { dataset, details } = published();
const site = siteOf();
const written = new Map<string, string>(
  [...eventPages(site), ...viewPages(site)].map(({ path, content }) => [path, String(content)]),
);
const pageOf = (path: string): string => {
  const page = written.get(path);
  if (page === undefined) throw new Error(`no page: ${path}`);
  return page;
};
const eventOf = (id: string): TimelineEvent => {
  const event = dataset.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`no event: ${id}`);
  return event;
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclose' }],
    // A title is as long as the record has it.
    'long-title': 'off',
  },
});
async function faultsOf(markup: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

/** A record in which every text tries to become markup, script or a link that runs. */
function hostile(): {
  readonly event: TimelineEvent;
  readonly page: (lang: 'en' | 'ko') => string;
} {
  const bad = `"><script>alert(1)</script></script><!--<img src=x onerror=alert(2)>'`;
  const texts = { en: bad, ko: bad };
  const event: TimelineEvent = {
    ...eventOf('2018-april-summit'),
    id: 'hostile',
    title: texts,
    short: texts,
    summary: texts,
    figures: [{ label: texts, value: 1, unit: texts }],
  };
  const sources = [
    'javascript:alert(3)',
    'data:text/html,<script>alert(4)</script>',
    '//x.org',
  ].map((url) => ({ title: bad, publisher: bad, url, published: undefined, supports: texts }));
  const hostileSite = {
    ...site,
    dataset: { ...dataset, events: [...dataset.events, event] },
    details: new Map([...details, ['hostile', { sources, notes: texts }]]),
  };
  return { event, page: (lang) => String(eventPage(hostileSite, event, lang).content) };
}

test('every event has a page in both languages, and so has each window and thread', () => {
  for (const { id } of dataset.events) {
    expect(written.has(`events/${id}/index.html`)).toBe(true);
    expect(written.has(`ko/events/${id}/index.html`)).toBe(true);
  }
  const views = presetViews(dataset);
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  expect(views.filter(({ thread }) => thread !== undefined)).toHaveLength(
    dataset.vocabulary.threads.length,
  );
  expect(written.size).toBe(2 * (dataset.events.length + 1 + views.length));
});

test('no page holds a script but its data, nor a style, a handler or a form', () => {
  for (const [path, markup] of written) {
    const page = markup.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
    expect(page, path).not.toMatch(/<script|<style|<form|<iframe|\sstyle=|\son[a-z]+=/i);
    expect(page, path).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;/,
    );
  }
});

test('every relative link leads to a page that is written, or to the chart', () => {
  const elsewhere = new Set(['index.html', 'favicon.svg', site.stylesheet]);
  const lost: string[] = [];
  for (const [path, markup] of written) {
    for (const [, href = ''] of markup.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const target = targetOf(path, href.replaceAll('&amp;', '&'));
      if (target === undefined || elsewhere.has(target) || written.has(target)) continue;
      lost.push(`${path}: ${href}`);
    }
  }
  expect(lost).toEqual([]);
});

test('a relative path leads from any page to any other', () => {
  const folder = fc.array(fc.constantFrom('a', 'b', 'c', 'ko'), { maxLength: 4 });
  fc.assert(
    fc.property(folder, folder, fc.constantFrom('', 'x.css'), (from, to, file) => {
      const [base, target] = [from, to].map((parts) => parts.map((part) => `${part}/`).join(''));
      const href = relativePath(base ?? '', `${target}${file}`);
      const root = 'https://example.org/site/';
      expect(new URL(href, root + base).href).toBe(`${root}${target}${file}`);
    }),
  );
});

test('html-validate finds nothing on a sample of pages', { timeout: 240_000 }, async () => {
  const paths = [...written.keys()];
  const step = Math.floor(paths.length / 20);
  const sample = paths.filter((path, index) => index % step === 0 || path === 'events/index.html');
  expect(sample.length).toBeGreaterThanOrEqual(20);
  for (const path of sample) expect(await faultsOf(pageOf(path)), path).toEqual([]);
});

describe('a hostile record', () => {
  const { event, page } = hostile();

  test.each(LANGS)('is text and nothing else, in %s', async (lang) => {
    const document = parsePage(page(lang));
    expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(event.title[lang]);
    expect(document.querySelectorAll('.sources a')).toHaveLength(0);
    expect(document.querySelectorAll('.sources > li')).toHaveLength(3);
    expect(page(lang)).not.toMatch(/href="(?:javascript|data):/i);
    expect(await faultsOf(page(lang))).toEqual([]);
  });

  test('does not end the element that holds its data', () => {
    const data = parsePage(page('en')).querySelector('script')?.textContent ?? '';
    expect(JSON.parse(data).name).toBe(event.title.en);
  });
});

describe("an event's page", () => {
  const english = parsePage(pageOf('events/2018-april-summit/index.html'));
  const korean = parsePage(pageOf('ko/events/2018-april-summit/index.html'));
  const { title, summary } = eventOf('2018-april-summit');

  test('says what its record says, in its own language with the other title beside', () => {
    expect(english.documentElement.lang).toBe('en');
    expect(english.querySelector('h1')?.textContent).toBe(title.en);
    expect(english.querySelector('.other-title[lang="ko"]')?.textContent).toBe(title.ko);
    expect(english.querySelector('time')?.getAttribute('datetime')).toBe('2018-04-27');
    expect(english.querySelector('.date')?.textContent).toBe('27 April 2018');
    expect(english.querySelector('.summary')?.textContent).toBe(summary.en);
    expect(korean.documentElement.lang).toBe('ko');
    expect(korean.querySelector('h1')?.textContent).toBe(title.ko);
    expect(korean.querySelector('.date')?.textContent).toBe('2018년 4월 27일');
  });

  test('names every source with publisher and date', () => {
    const sources = details.get('2018-april-summit')?.sources ?? [];
    const items = [...english.querySelectorAll('.sources > li')];
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      sources.map(({ url }) => url),
    );
    for (const [index, { publisher }] of sources.entries()) {
      expect(items[index]?.querySelector('.from')?.textContent).toContain(publisher);
    }
  });

  test('words its relations from both sides, each a link to the other page', () => {
    const relationsIn = (page: Document): string[] =>
      [...page.querySelectorAll('.relation')].map(
        (relation) =>
          `${relation.querySelector('h3')?.textContent} ${relation.querySelector('a')?.getAttribute('href')}`,
      );
    expect(relationsIn(english)).toContain('led to ../2018-panmunjom-declaration/');
    const other = parsePage(pageOf('events/2018-panmunjom-declaration/index.html'));
    expect(relationsIn(other)).toContain('came out of ../2018-april-summit/');
  });

  test('leads back into the chart, to the other language and to its neighbours', () => {
    const hrefs = [...english.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('../../?event=2018-april-summit&lang=en');
    expect(hrefs).toContain('../../ko/events/2018-april-summit/');
    expect(english.querySelectorAll('.steps a[rel="prev"]')).toHaveLength(2);
    expect(english.querySelectorAll('.steps a[rel="next"]')).toHaveLength(2);
  });

  test('says what of its date is not known, and gives machines no more', () => {
    const coarse = dataset.events.find(({ dateText }) => /^\d{4}-\d{2}$/.test(dateText));
    const page = parsePage(pageOf(`events/${coarse?.id}/index.html`));
    expect(page.querySelector('.precision')?.textContent).toMatch(/Only the month is known/);
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe(coarse?.dateText);
    const data = JSON.parse(page.querySelector('script')?.textContent ?? '{}');
    expect(data).toMatchObject({
      '@type': 'Event',
      startDate: coarse?.dateText,
      edtf: coarse?.dateText,
    });
  });
});

describe('what needs an absolute address', () => {
  const event = eventOf('2018-april-summit');

  test('is left out where none is set', () => {
    const markup = pageOf('events/2018-april-summit/index.html');
    expect(markup).not.toMatch(/og:image|og:url|rel="canonical"|oembed/);
    expect(parsePage(markup).querySelector('link[hreflang="ko"]')?.getAttribute('href')).toBe(
      '../../ko/events/2018-april-summit/',
    );
  });

  test('is there where one is set', () => {
    const root = 'https://example.org/t/';
    const page = parsePage(String(eventPage(siteOf(root), event, 'ko').content));
    const path = `${root}ko/events/2018-april-summit/`;
    const content = (property: string): string | null | undefined =>
      page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(path);
    expect(content('og:url')).toBe(path);
    expect(content('og:image')).toBe(`${root}share/${event.threads[0]}-ko.png`);
    const alternates = [...page.querySelectorAll('link[hreflang]')];
    expect(alternates.map((link) => link.getAttribute('href'))).toEqual([
      `${root}events/2018-april-summit/`,
      path,
    ]);
  });
});

describe('share images', () => {
  test('there is one of the timeline and of each thread in each language, 1200 by 630', async () => {
    const images = await shareImages(dataset);
    expect(images).toHaveLength(2 * (dataset.vocabulary.threads.length + 1));
    for (const { path, content } of images) {
      const bytes = Buffer.from(content);
      expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
    expect(new Set(images.map(({ content }) => Buffer.from(content).toString('base64'))).size).toBe(
      images.length,
    );
  });

  test('every text stays within the margins', () => {
    for (const lang of LANGS) {
      for (const thread of [undefined, ...dataset.vocabulary.threads]) {
        const texts: SetText[] = [];
        const outline = (text: SetText): string => {
          texts.push(text);
          return '';
        };
        shareImage({ dataset, lang, outline }, thread);
        expect(texts.length).toBeGreaterThan(8);
        for (const { x, text, size, weight } of texts) {
          expect(x, text).toBeGreaterThanOrEqual(40);
          expect(x + measureText(text, size, weight), text).toBeLessThanOrEqual(1160);
          expect(size, text).toBeGreaterThanOrEqual(20);
        }
      }
    }
  });
});

test('the stylesheet is named after its content and asks for nothing elsewhere', async () => {
  const { path, content } = await pageStylesheet();
  expect(path).toMatch(/^pages\/pages-[0-9a-f]{8}\.css$/);
  expect(String(content)).not.toMatch(/https?:|@import/);
  expect(String(content)).toMatch(/--ink:light-dark\(/);
});
