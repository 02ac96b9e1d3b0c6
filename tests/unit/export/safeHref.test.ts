import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeHref } from '../../../src/export/safeHref.ts';

test('web addresses stay links', () => {
  expect(safeHref('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d');
  expect(safeHref('HTTP://example.org/')).toBe('http://example.org/');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//example.org',
  '/local',
  'https://',
  '',
])('%j is no link', (url) => {
  expect(safeHref(url)).toBeUndefined();
});

test('whatever is let through begins with http:// or https://', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
      expect(safeHref(url) ?? 'http://').toMatch(/^https?:\/\//);
    }),
  );
});
