import { expect, test } from 'vitest';
import { createEmbedUrl } from '../../src/entries/embed/embedUrl.ts';

/** A window at an address, which may refuse to change it. */
function windowAt(search: string, isRefused: boolean) {
  const location = { pathname: '/embed/', search, hash: '#top' };
  const replaceState = (_: unknown, __: string, address: string): void => {
    if (isRefused) throw new DOMException('refused', 'SecurityError');
    location.search = new URL(address, 'https://example.org').search;
  };
  return { location, history: { state: undefined, replaceState } } as unknown as Window;
}

test('a view is written into the frame’s address, as a new one or in place', () => {
  const url = createEmbedUrl(windowAt('?types=summit', false), '');
  url.push('?types=talks');
  expect(url.getSearch()).toBe('?types=talks');
  url.replace('?types=reunion');
  expect(url.getSearch()).toBe('?types=reunion');
});

test('a view that the browser keeps out of the address is kept beside it', () => {
  const url = createEmbedUrl(windowAt('?types=summit', true), '');
  expect(url.getSearch()).toBe('?types=summit');
  url.replace('?types=talks');
  expect(url.getSearch()).toBe('?types=talks');
});

test('the view that a file names counts where its address has none', () => {
  expect(createEmbedUrl(windowAt('', false), '?types=talks').getSearch()).toBe('?types=talks');
  expect(createEmbedUrl(windowAt('?q=x', false), '?types=talks').getSearch()).toBe('?q=x');
});
