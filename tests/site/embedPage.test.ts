import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { gzipBytes } from '../../src/entries/cli/datasetFiles.ts';
import { printEmbedPage } from '../../src/entries/cli/embedPage.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';

const program = { script: 'console.log("program")', style: '.embed{margin:0}' };
const parts = { program, font: 'd09GMgAB', built: loadedDataset(), site: '../' };
const page = printEmbedPage({ ...parts, siteUrl: '' });
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
const textsOf = (element: string): readonly string[] =>
  [
    ...page.matchAll(new RegExp(`<${element}(?![^>]*json)[^>]*>([\\s\\S]*?)</${element}>`, 'g')),
  ].map(([, text = '']) => text);
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the embed page', () => {
  test('names each script and each stylesheet by its hash, and nothing else that may run', () => {
    const rules = new Map(
      policy.split('; ').map((rule) => rule.split(/ (.*)/s).slice(0, 2) as [string, string]),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe(textsOf('script').map(hashOf).join(' '));
    expect(rules.get('style-src')).toBe(textsOf('style').map(hashOf).join(' '));
    expect(textsOf('script')).toHaveLength(2);
    expect(textsOf('style')).toHaveLength(2);
    expect(rules.get('trusted-types')).toBe("'none'");
    expect(policy).not.toMatch(/connect-src|unsafe|https?:/);
  });
});

describe('the file of the embed page', () => {
  test('names no other file: all that it shows lies inside', () => {
    const outside = [...page.matchAll(/\s(?:src|srcset|href|data|poster)="([^"]*)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
    expect(outside).toEqual([]);
    expect(page).not.toMatch(/@import|url\((?!data:|#)/);
  });

  test('names the page of the whole timeline as its own where the site has an address', () => {
    const at = (siteUrl: string): string => printEmbedPage({ ...parts, siteUrl });
    const link = '<link rel="canonical" href="https://example.org/a&amp;b/">';
    expect(at('https://example.org/a&b/').split(link)).toHaveLength(2);
    expect(page).not.toContain('canonical');
  });

  test('holds every event with its titles and dates in both languages, where no script runs', () => {
    const { events } = loadedDataset().dataset;
    const items = [...page.matchAll(/<li data-event-id="([^"]*)">([\s\S]*?)<\/li>/g)];
    expect(items.map(([, id]) => id)).toEqual(events.map(({ id }) => id));
    expect(items.every(([, , text = '']) => /<p lang="ko"><span[^>]*>[^<]*[년대]/.test(text))).toBe(
      true,
    );
    expect(page).toContain(`<h2 lang="en">All ${events.length} events</h2>`);
  });

  test('has one place for a view of its own, empty, and marks what stands for the program', () => {
    expect(page.split('<meta name="ikt-view" content="">')).toHaveLength(2);
    expect(page).toMatch(/<!--static-->[\s\S]*<svg[\s\S]*<\/svg>[\s\S]*<!--\/static-->/);
  });

  test('has data that no text in it can end', () => {
    const data = /id="ikt-data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(data).not.toContain('<');
    expect(Object.keys(JSON.parse(data) as object)).toEqual(['first', 'details', 'supplement']);
  });

  test('leaves two thirds of its budget to program and typeface', () => {
    expect(gzipBytes(page)).toBeLessThan(215_000);
  });
});
