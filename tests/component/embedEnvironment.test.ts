import { expect, test } from 'vitest';
import { createEmbedEnvironment } from '../../src/entries/embed/embedEnvironment.ts';
import { createTimelineStore } from '../../src/state/timelineStore.ts';
import { urlContextOf } from '../../src/state/urlContext.ts';
import { decodeView } from '../../src/state/viewUrl.ts';
import { loadedDataset } from '../unit/loadedDataset.ts';

function environmentIn(href: string, { origin = 'null', isFramed = false } = {}) {
  const { dataset, details } = loadedDataset();
  const { view } = decodeView('', urlContextOf(dataset, 'en'));
  const self = { document, location: new URL(href), origin, navigator };
  const window = { ...self, parent: isFramed ? globalThis : undefined };
  window.parent ??= window as unknown as typeof globalThis;
  return createEmbedEnvironment(window as unknown as Window, {
    store: createTimelineStore({ dataset, initial: view }),
    dataset,
    details: () => details,
    site: '../',
    siteUrl: '',
    releases: [],
    assets: { font: 'font.woff2', outlines: 'outlines.json' },
    loader: { file: 'embed.js', kept: 'loader/0a1b2c3d.js', integrity: 'sha384-hash' },
  });
}

test.each([
  [
    'a frame',
    'https://example.org/embed/',
    { origin: 'https://example.org', isFramed: true },
    true,
  ],
  ['a window without an origin', 'https://example.org/embed/', {}, true],
  ['a window of its own', 'https://example.org/embed/', { origin: 'https://example.org' }, false],
  ['a file', 'file:///embed/index.html', {}, false],
] as const)('in %s downloads may be forbidden or not', (_, href, given, isSandboxed) => {
  expect(environmentIn(href, given).isSandboxed).toBe(isSandboxed);
});
