import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { atomFeed, type ReleasedRecord } from '../../src/entries/cli/pages/feed.ts';
import { FIRST_VIEW, presetViews } from '../../src/entries/cli/pages/presetViews.ts';
import { changesBetween } from '../../src/entries/cli/pages/releaseChanges.ts';
import { siteHead } from '../../src/entries/cli/pages/siteHead.ts';
import { robots } from '../../src/entries/cli/pages/sitemap.ts';
import { writePages } from '../../src/entries/cli/pages.ts';
import { runRelease } from '../../src/entries/cli/runRelease.ts';
import { LANGS } from '../../src/model/bilingual.ts';
import { fewEvents, hasFile, parsePage, parseXml, published, siteOf } from './writtenSite.ts';

const ROOT = 'https://example.org/timeline/';
const built = fewEvents(12);
const folder = mkdtempSync(join(tmpdir(), 'ikt-feeds-'));
const [withUrl, without] = [join(folder, 'with'), join(folder, 'without')];
const said: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    said.push(line);
  });
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true, filter: (path) => !path.endsWith('releases') });
  await runRelease(['--en', 'New.', '--ko', '새로움.', '--data', data], '2026-06-10');
  await writePages(withUrl, { built, releases: join(data, 'releases'), siteUrl: ROOT });
  await writePages(without, { built, releases: join(folder, 'none'), siteUrl: '' });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(join(withUrl, path), 'utf8');
const textOf = (parent: ParentNode, name: string): string =>
  parent.querySelector(name)?.textContent ?? '';
/** The file that an absolute address of the site is served from. */
const fileAt = (address: string): string => {
  expect(address.startsWith(ROOT)).toBe(true);
  const path = address.slice(ROOT.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

describe('a build without an address', () => {
  test('writes the pages but nothing that needs one, and says so once', () => {
    const files = readdirSync(without, { recursive: true }).map(String);
    expect(files).toContain(join('ko', 'views', FIRST_VIEW, 'index.html'));
    expect(files.filter((file) => /sitemap|feed|oembed|robots/.test(file))).toEqual([]);
    expect(said.filter((line) => line.startsWith('SITE_URL is not set'))).toHaveLength(1);
  });

  test("puts nothing into the chart's page", () => {
    expect(siteHead('')).toEqual([]);
  });
});

describe('the sitemap', () => {
  test('lists every page once, as sitemaps.org has it, each with both languages', () => {
    const map = parseXml(read('sitemap.xml'));
    const root = map.documentElement;
    expect(root.tagName).toBe('urlset');
    expect(root.getAttribute('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const urls = [...map.querySelectorAll('url')];
    const addresses = urls.map((url) => textOf(url, 'loc'));
    const pages = 2 * (1 + built.dataset.events.length + presetViews(built.dataset).length);
    expect(new Set(addresses).size).toBe(pages + 1);
    expect(addresses).toHaveLength(pages + 1);
    for (const url of urls.slice(1)) {
      expect(hasFile(withUrl, fileAt(textOf(url, 'loc')))).toBe(true);
      const links = [...url.querySelectorAll('*')].filter(({ localName }) => localName === 'link');
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'ko']);
      for (const link of links) expect(addresses).toContain(link.getAttribute('href'));
    }
  });

  test("is named to crawlers only at a host's root, where they look", () => {
    expect(robots(siteOf(ROOT))).toEqual([]);
    const [file] = robots(siteOf('https://example.org/'));
    expect(file).toEqual({
      path: 'robots.txt',
      content: 'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
    });
  });
});

describe('oEmbed', () => {
  test('answers for every preset view in both languages with a frame of the embed page', () => {
    for (const { id, label } of presetViews(built.dataset)) {
      for (const lang of LANGS) {
        const answer = JSON.parse(read(`oembed/${id}-${lang}.json`));
        expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 640 });
        expect(answer.title).toContain(label[lang]);
        expect(hasFile(withUrl, fileAt(answer.thumbnail_url))).toBe(true);
        const frame = parsePage(answer.html).querySelector('iframe');
        const address = new URL(frame?.getAttribute('src') ?? '');
        expect(address.href.startsWith(`${ROOT}embed/?`)).toBe(true);
        expect(address.searchParams.get('lang')).toBe(lang);
        expect(address.searchParams.get('from')).toMatch(/^\d{4}/);
        expect(frame?.getAttribute('title')).toBe(answer.title);
        expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
      }
    }
  });

  test("is found from each view's page and from the chart's", () => {
    const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
    for (const { id } of presetViews(built.dataset)) {
      const [, address = ''] = discovery.exec(read(`ko/views/${id}/index.html`)) ?? [];
      expect(fileAt(address)).toBe(`oembed/${id}-ko.json`);
    }
    const head = siteHead(ROOT).flatMap(({ attrs }) =>
      attrs?.['type'] === 'application/json+oembed' ? [String(attrs['href'])] : [],
    );
    expect(head.map(fileAt)).toEqual([
      `oembed/${FIRST_VIEW}-en.json`,
      `oembed/${FIRST_VIEW}-ko.json`,
    ]);
    for (const address of head) expect(hasFile(withUrl, fileAt(address))).toBe(true);
  });
});

describe('the feed', () => {
  const { record } = published();
  const [kept, changed, removed, added] = record.events;
  if (!kept || !changed || !removed || !added) throw new Error('too few events');
  const releaseOf = (version: string, events: typeof record.events): ReleasedRecord => ({
    release: {
      version,
      through: '2026-05-31',
      released: version.slice(0, 10),
      note: { en: `Note & <b> ${version}`, ko: `메모 ${version}` },
    },
    record: { ...record, events },
  });
  const releases = [
    releaseOf('2026-01-01-aaaaaaaa', [kept, changed, removed]),
    releaseOf('2026-02-01-bbbbbbbb', [
      kept,
      { ...changed, importance: changed.importance === 1 ? 2 : 1 },
      added,
    ]),
    releaseOf('2026-03-01-cccccccc', [kept, added]),
  ];
  const site = siteOf(ROOT);

  test('has what RFC 4287 asks for, with and without a release', () => {
    for (const lang of LANGS) {
      for (const given of [[], releases]) {
        const { path, content } = atomFeed(site, given, lang);
        const feed = parseXml(String(content)).documentElement;
        expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
        expect(feed.getAttribute('xml:lang')).toBe(lang);
        expect(textOf(feed, 'id')).toBe(ROOT + path);
        expect(textOf(feed, 'author > name')).not.toBe('');
        const entries = [...feed.querySelectorAll('entry')];
        expect(entries).toHaveLength(given.length);
        const times = [feed, ...entries].map((part) => textOf(part, 'updated'));
        for (const time of times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
        if (given.length > 0) expect(times[0]).toBe('2026-03-01T00:00:00Z');
        const ids = entries.map((entry) => textOf(entry, 'id'));
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  test('is newest first and names what was added, changed and removed', () => {
    const feed = parseXml(String(atomFeed(site, releases, 'en').content));
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([
      'Data version 2026-03-01-cccccccc',
      'Data version 2026-02-01-bbbbbbbb',
      'Data version 2026-01-01-aaaaaaaa',
    ]);
    const [, second, first] = entries;
    expect(first?.textContent).toContain('The first release: 3 events.');
    expect(first?.textContent).toContain('Note & <b> 2026-01-01-aaaaaaaa');
    const text = second?.textContent ?? '';
    expect(text).toMatch(/Added: 1 event.*Changed: 1 event.*Removed: 1 event/s);
    for (const { title } of [added, changed, removed]) expect(text).toContain(title.en);
    expect(text).not.toContain(kept.title.en);
    const links = [...(second?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`${ROOT}events/${added.id}/`);
  });

  test('says of a merged event what took it in', () => {
    const gone = { ...removed, id: 'gone-into-another' };
    const before = releaseOf('2026-01-01-aaaaaaaa', [kept, gone]);
    const after = releaseOf('2026-02-01-bbbbbbbb', [kept]);
    const merged = { ...after.record, merged: { 'gone-into-another': kept.id } };
    const { content } = atomFeed(site, [before, { ...after, record: merged }], 'en');
    expect(String(content)).toContain(`now part of “${kept.title.en}”`);
  });

  test('leads to the page of each release, which the build has written', () => {
    const feed = parseXml(read('feed.xml'));
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries).toHaveLength(1);
    const address = entries[0]?.querySelector('link')?.getAttribute('href') ?? '';
    expect(fileAt(address)).toBe(`embed/${published().version}/index.html`);
    expect(read(fileAt(address))).toContain(published().version);
  });

  test('equal releases have no changes', () => {
    expect(changesBetween(record, structuredClone(record))).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });
});
