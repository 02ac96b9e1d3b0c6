import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../src/entries/cli/headerRules.ts';
import { printLoader } from '../../src/entries/cli/loaderPlugin.ts';

let loader = '';
beforeAll(async () => {
  loader = await printLoader();
});

describe('the loader', () => {
  test('weighs 2 KB at most, compressed', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(2000);
  });

  test('is a classic script that leaves no name in the page', () => {
    expect(loader).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);\s*$/);
    expect(loader).not.toMatch(/\b(?:import|export)\b/);
  });

  test('holds only ASCII, so that it reads the same in a page of any encoding', () => {
    expect(loader).toMatch(/^[\0-\x7f]+$/);
    expect(loader).toContain(String.raw`\ub0a8\ubd81\uad00\uacc4 \uc5f0\ud45c`);
  });

  test('writes no markup and no style attribute, which a host may forbid', () => {
    expect(loader).not.toMatch(
      /innerHTML|insertAdjacentHTML|srcdoc|document\.write|eval\(|cssText/,
    );
    expect(loader).not.toMatch(/setAttribute\(.style/);
  });

  test('gives its frame no origin and no way to the top window', () => {
    const [, sandbox = ''] = /`(allow-scripts[^`]*)`/.exec(loader) ?? [];
    expect(sandbox.split(' ')).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]);
  });
});

describe('the headers of a host', () => {
  const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  const headers = (path: string): Record<string, string> => headersFor(rules, path);

  test.each(['/embed.js', '/loader/0a1b2c3d.js'])(
    'let other origins check %s by its hash, and say that it is a script',
    (path) => {
      expect(headers(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'text/javascript; charset=utf-8',
      });
    },
  );

  test('let a pinned script be kept for ever, the live one be asked for anew', () => {
    expect(headers('/loader/0a1b2c3d.js')['Cache-Control']).toContain('immutable');
    expect(headers('/embed.js')['Cache-Control']).toBe('no-cache');
  });

  test.each(['/', '/embed/', '/embed/index.html', '/data/timeline.json'])(
    'let no other origin read %s',
    (path) => {
      expect(headers(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    },
  );
});
