import { describe, expect, test } from 'vitest';
import { printOfflinePart } from '../../../src/export/offlinePart.tsx';
import { LANGS, type Lang } from '../../../src/model/bilingual.ts';
import { yearOfStart } from '../../../src/model/eventYears.ts';
import type { Excerpt } from '../../../src/model/excerpt.ts';
import { excerptOf } from './excerpts.ts';
import { faultsOfPage } from './htmlFaults.ts';

const COMPARED = '?compare=1998-02-25.2017-05-10&years=3';

const idsIn = (part: string): readonly (string | undefined)[] =>
  [...part.matchAll(/<li data-event-id="([^"]*)">/g)].map(([, id]) => id);
const textsOf = (part: string, element: string): readonly (string | undefined)[] =>
  [...part.matchAll(new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`, 'g'))].map(
    ([, text]) => text,
  );

const HEADS: Readonly<Record<Lang, (listed: number, all: number) => string>> = {
  en: (listed, all) => `${listed} of ${all} events`,
  ko: (listed, all) => `사건 ${all}건 중 ${listed}건`,
};

describe.each(LANGS)('what an offline file shows without a script, in %s', (lang) => {
  const other: Lang = lang === 'en' ? 'ko' : 'en';
  const take = (link: string, given: Parameters<typeof excerptOf>[1] = {}): Excerpt =>
    excerptOf(`${link}&lang=${lang}`, given);

  test.each([COMPARED, '?types=summit', '?from=2018&to=2019'])(
    'lists the events of %s, says how many of all they are, and heads them by year',
    (link) => {
      const excerpt = take(link);
      const part = printOfflinePart(excerpt);
      const { events, dataset } = excerpt;
      expect(events.length).toBeLessThan(dataset.events.length);
      expect(idsIn(part)).toEqual(events.map(({ id }) => id));
      expect(textsOf(part, 'h2')).toEqual(
        [lang, other].map((each) => HEADS[each](events.length, dataset.events.length)),
      );
      const years = [...new Set(events.map(yearOfStart))];
      const ending = lang === 'ko' ? '년' : '';
      expect(textsOf(part, 'h3')).toEqual(years.map((year) => `${year}${ending}`));
    },
  );

  test('says that it lists all where it does', () => {
    const part = printOfflinePart(take('?', { scope: 'all' }));
    const first = { en: /<h2 lang="en">All \d+ events</, ko: /<h2 lang="ko">사건 \d+건 전체</ };
    expect(part).toMatch(first[lang]);
  });

  test('has every text that stands in both languages in its own first', () => {
    const part = printOfflinePart(take(COMPARED)).replaceAll(/<svg[\s\S]*<\/svg>/g, '');
    const langs = [...part.matchAll(/<(?:span|p|h2) lang="(en|ko)"/g)].map(([, each]) => each);
    // The lines below the list are in the file's language alone.
    const pairs = langs.slice(0, langs.lastIndexOf(other) + 1);
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs).toEqual(pairs.map((_, index) => (index % 2 === 0 ? lang : other)));
  });

  test("bears the author's own title and caption as text, and nothing of another title", () => {
    const own = { title: 'Thaw & <chill>', caption: '<i>1998</i>' };
    const part = printOfflinePart(take(COMPARED, own));
    expect(part).toContain('<h1>Thaw &amp; &lt;chill&gt;</h1>');
    expect(part).toContain('<figcaption>&lt;i&gt;1998&lt;/i&gt;</figcaption>');
    expect(part).toContain('<title id="static-title">Thaw &amp; &lt;chill&gt;</title>');
    const plain = printOfflinePart(take(COMPARED));
    expect(plain).toMatch(
      new RegExp(`<h1><span lang="${lang}">[^<]+</span><span lang="${other}">`),
    );
    expect(plain).not.toContain('figcaption');
  });

  test('is valid in a page, of a comparison, of one window and of none of its events', async () => {
    for (const link of [COMPARED, '?types=summit&at=2010-06-01', '?q=zzzz']) {
      const part = printOfflinePart(take(link));
      const page = `<!DOCTYPE html>\n<html lang="${lang}"><head><title>A file</title></head><body>${part}</body></html>`;
      expect(await faultsOfPage(page)).toEqual([]);
    }
  });
});

describe('the picture of an offline file', () => {
  test('is the comparison, where the view is one: both windows, counted by side', () => {
    const excerpt = excerptOf(COMPARED);
    const part = printOfflinePart(excerpt);
    const shown = [...part.matchAll(/data-side="[ab]" data-shown="(\d+)"/g)];
    expect(shown).toHaveLength(2);
    expect(shown.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(excerpt.events.length);
    expect(printOfflinePart(excerptOf('?types=summit'))).not.toContain('data-side');
  });

  test('is scrolled by the keyboard under a name', () => {
    const part = printOfflinePart(excerptOf('?types=summit&lang=ko'));
    expect(part).toMatch(
      /<section class="static-picture[^>]* aria-label="연표 그림" tabindex="0">/,
    );
  });

  test('is followed by where it comes from, its link one that can be followed where the site has an address', () => {
    const siteUrl = 'https://timeline.example/';
    const part = printOfflinePart(excerptOf('?types=summit&lang=en', { siteUrl }));
    expect(part).toMatch(/<a href="https:\/\/timeline\.example\/\?[^"]*types=summit[^"]*">/);
    expect(printOfflinePart(excerptOf('?types=summit&lang=en'))).not.toContain('<a ');
  });
});
