import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OfflineStart, printOfflinePage } from '../../../src/export/offlinePage.ts';
import { printableText } from '../../../src/model/printableText.ts';

const PAGE = `<!doctype html>
<html data-kind="embed" lang="en">
<head>
<meta charset="utf-8">
<meta name="ikt-view" content="">
<title>Timeline</title>
<script type="module">const pattern = "$&";</script>
</head>
<body>
<svg class="icon"><path d="M0 0"/></svg>
<!--static--><div id="static" class="static"><div><svg viewBox="0 0 1 1"><title>Old</title></svg></div><p>All</p></div><!--/static-->
<div id="app"></div>
</body>
</html>`;

const START: OfflineStart = {
  query: '?types=summit&lang=ko',
  lang: 'ko',
  title: '남북관계 연표',
  own: {},
  part: '<h1>남북관계 연표</h1><svg viewBox="0 0 9 9"><title>New</title></svg>',
};

const attributeOf = (page: string): string =>
  /<meta name="ikt-view" content="([^"]*)">/.exec(page)?.[1] ?? '';
const ownOf = (page: string): readonly string[] =>
  [...page.matchAll(/<meta name="ikt-(?:title|caption)" content="([^"]*)">/g)].map(
    ([, text = '']) => unescapeHtml(text),
  );
const titleOf = (page: string): string => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';

/** Undoes what HTML writes for these five characters. */
const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe('the offline page', () => {
  test('opens with the view, in its language, under its title', () => {
    const page = printOfflinePage(PAGE, START);
    expect(unescapeHtml(attributeOf(page))).toBe(START.query);
    expect(titleOf(page)).toBe(START.title);
    expect(page).toContain('<html data-kind="embed" lang="ko">');
  });

  test("holds the author's own words, where there are any, and none else", () => {
    expect(ownOf(printOfflinePage(PAGE, START))).toEqual([]);
    const own = { title: 'Two <thaws>', caption: 'A "first" line\nand a second' };
    expect(ownOf(printOfflinePage(PAGE, { ...START, own }))).toEqual([own.title, own.caption]);
    expect(ownOf(printOfflinePage(PAGE, { ...START, own: { caption: 'Alone' } }))).toEqual([
      'Alone',
    ]);
  });

  test('shows the view where no script runs in place of what the page had there, and keeps all else', () => {
    const page = printOfflinePage(PAGE, START);
    expect(page).toContain(
      `<!--static--><div id="static" class="static">${START.part}</div><!--/static-->`,
    );
    expect(page).not.toMatch(/Old|All/);
    expect(page).toContain('<div id="app"></div>');
    expect(page).toContain('<svg class="icon">');
    expect(page).toContain('const pattern = "$&";');
  });

  test.each([
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '<!--static--> $& $1 $`',
    '&lt;b&gt; &amp;',
    '<!--',
  ])('holds a hostile title and view as text: %s', (text) => {
    const own = { title: text, caption: text };
    const page = printOfflinePage(PAGE, { ...START, title: text, own, query: `?q=${text}` });
    expect(unescapeHtml(titleOf(page))).toBe(text);
    expect(ownOf(page)).toEqual([text, text]);
    expect(unescapeHtml(attributeOf(page))).toBe(`?q=${text}`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<img/g)).toBeNull();
    expect(page).toContain(START.part);
  });

  test('gives every title and view back that it was given, but for what no markup holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, query) => {
        const page = printOfflinePage(PAGE, { ...START, title, query });
        expect(unescapeHtml(titleOf(page))).toBe(printableText(title));
        expect(unescapeHtml(attributeOf(page))).toBe(printableText(query));
        expect(page.length).toBe(
          printOfflinePage(PAGE, { ...START, title: '', query: '' }).length +
            titleOf(page).length +
            attributeOf(page).length,
        );
      }),
    );
  });

  test('refuses a page that is not the self-contained one', () => {
    expect(() =>
      printOfflinePage('<!doctype html><html lang="en"><title>404</title>', START),
    ).toThrow(/ikt-view/);
    const without = PAGE.replace(/<!--static-->.*/, '');
    expect(() => printOfflinePage(without, START)).toThrow(/static/);
  });
});
