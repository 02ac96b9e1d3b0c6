import { describe, expect, test } from 'vitest';
import { siteUrlOf } from '../../src/entries/cli/siteUrl.ts';

const read = (text: string): string => siteUrlOf({ SITE_URL: text });

describe('the site’s address', () => {
  test('is empty where none is set', () => {
    expect(siteUrlOf({})).toBe('');
    expect(read(' ')).toBe('');
  });

  test.each([
    ['https://example.org', 'https://example.org/'],
    [' http://example.org:8080/timeline/ ', 'http://example.org:8080/timeline/'],
    ['https://example.org/timeline', 'https://example.org/timeline/'],
    ['https://example.org/v1.2/', 'https://example.org/v1.2/'],
    ['https://example.org/남북', 'https://example.org/%EB%82%A8%EB%B6%81/'],
  ])('%j ends with one slash', (text, url) => {
    expect(read(text)).toBe(url);
  });

  test.each([
    ['example.org', 'expected an address like https://example.org/timeline/, got "example.org"'],
    ['ftp://example.org/', 'expected an address like'],
    [
      'https://example.org/a?',
      "has a ? or #. Write the folder's address alone: https://example.org/a",
    ],
    ['https://example.org/?lang=ko', 'has a ? or #'],
    ['https://example.org/#', 'has a ? or #'],
    ['https://example.org/a/#top', 'has a ? or #'],
    [
      'https://user:pw@example.org:81/a/',
      'every page would show it. Write https://example.org:81/a/',
    ],
    ['https://user@example.org/', 'every page would show it'],
    ['https://:pw@example.org/', 'every page would show it'],
    ['https://example.org/a/index.html', 'a slash at its end: https://example.org/a/, or'],
    ['https://example.org/v1.2', 'or https://example.org/v1.2/ for a folder of that name'],
  ])('%j is refused with what to write', (text, sentence) => {
    expect(() => read(text)).toThrow(/^SITE_URL: /);
    expect(() => read(text)).toThrow(sentence);
  });

  test('that is refused shows no password', () => {
    expect(() => read('https://user:secret@example.org/')).not.toThrow('secret');
  });
});
