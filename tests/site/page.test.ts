import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sitePolicy } from '../../src/entries/cli/cspPlugin.ts';
import { headersFor, parseHeaderRules } from '../../src/entries/cli/headerRules.ts';

const page = readFileSync('index.html', 'utf8');
const directives = new Map(
  sitePolicy()
    .split('; ')
    .map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')] as const;
    }),
);

describe("the page's policy", () => {
  test('allows nothing but what it names, and only from the site itself', () => {
    expect(directives.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'font-src', 'connect-src', 'manifest-src']) {
      expect(directives.get(name)).toBe("'self'");
    }
    expect(directives.get('img-src')).toBe("'self' data:");
  });

  test('keeps text from becoming script', () => {
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('trusted-types')).toBe("'none'");
    expect(sitePolicy()).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('index.html', () => {
  test('has no inline style, script or handler, which the policy would refuse', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  });

  test('asks nothing of another host', () => {
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('says in both languages what it is while it loads and without JavaScript', () => {
    const noscript = /<noscript>([\s\S]*)<\/noscript>/.exec(page)?.[1] ?? '';
    expect(noscript).toMatch(/JavaScript/);
    expect(noscript).toMatch(/lang="ko"[\s\S]*자바스크립트/);
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/Loading[\s\S]*lang="ko"/);
  });

  test('has the icon that it names', () => {
    const icon = /rel="icon"[^>]*href="\/([^"]+)"/.exec(page)?.[1] ?? '';
    expect(existsSync(`public/${icon}`)).toBe(true);
  });
});

describe('a `_headers` file', () => {
  test('gives a path the headers of every rule that matches, the later over the earlier', () => {
    const rules = parseHeaderRules('# note\n/*\n  A: 1\n  B: 2\n\n/x/*\n  b: 3\n/y\n  C: 4\n');
    expect(headersFor(rules, '/')).toEqual({ A: '1', B: '2' });
    expect(headersFor(rules, '/x/z')).toEqual({ A: '1', b: '3' });
    expect(headersFor(rules, '/y')).toEqual({ A: '1', B: '2', C: '4' });
  });

  test('with a line that is neither path nor header is refused by its number', () => {
    expect(() => parseHeaderRules('/*\n  A: 1\nwrong')).toThrow('_headers line 3');
    expect(() => parseHeaderRules('  A: 1')).toThrow('_headers line 1');
  });
});
