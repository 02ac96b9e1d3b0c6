import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../src/entries/cli/headerRules.ts';
import { integrityOf, printLoader } from '../../src/entries/cli/loaderPlugin.ts';

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

describe('an integrity attribute', () => {
  test('holds the SHA-384 of the text in base64', () => {
    // Computed by `printf 'alert(1)' | openssl dgst -sha384 -binary | base64`.
    expect(integrityOf('alert(1)')).toBe(
      'sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW',
    );
  });
});

describe('the headers of a host', () => {
  const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
  const headers = (path: string): Record<string, string> => headersFor(rules, path);

  test.each(['/embed.js', '/embed-0.1.0.js'])('let other origins check %s by its hash', (path) => {
    expect(headers(path)['Access-Control-Allow-Origin']).toBe('*');
  });

  test('let the versioned script be kept for ever, the other be asked for anew', () => {
    expect(headers('/embed-0.1.0.js')['Cache-Control']).toContain('immutable');
    expect(headers('/embed.js')['Cache-Control']).toBe('no-cache');
  });

  test.each(['/', '/embed/', '/embed/index.html', '/data/timeline.json'])(
    'let no other origin read %s',
    (path) => {
      expect(headers(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    },
  );
});
