import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS } from '../../model/bilingual.ts';
import type { BuiltDataset } from './buildDataset.ts';
import { buildEmbed } from './embedPage.ts';
import { loadCurrent } from './loadCurrent.ts';
import { eventPages } from './pages/eventPages.tsx';
import { atomFeed } from './pages/feed.ts';
import { oembedFiles } from './pages/oembed.ts';
import { shareImages } from './pages/shareImages.ts';
import type { PageSite } from './pages/site.ts';
import { robots, sitemap } from './pages/sitemap.ts';
import { type OutputFile, pageStylesheet } from './pages/stylesheet.ts';
import { viewPages } from './pages/viewPages.tsx';
import { loadRelease, RELEASES, readReleases } from './releases.ts';
import { siteUrlOf } from './siteUrl.ts';

/** What pages are written from, where it isn't the project's own. */
export interface WritePagesOptions {
  readonly built?: BuiltDataset;
  /** The folder of the releases. */
  readonly releases?: string;
  /** As the build setting `SITE_URL` gives it. */
  readonly siteUrl?: string;
}

function writeFile(out: string, { path, content }: OutputFile): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** An embed page for each release, which shows its data for ever. */
async function writeReleases(out: string, released: readonly BuiltDataset[]): Promise<void> {
  for (const record of released) {
    await buildEmbed(out, { record, folder: `embed/${record.version}` });
  }
}

/** Writes a page per event and per preset view, the share images, feeds and what else follows from the data into a built site. */
export async function writePages(out: string, options: WritePagesOptions = {}): Promise<void> {
  const begun = performance.now();
  const { built = loadCurrent(), siteUrl = siteUrlOf(process.env), releases = RELEASES } = options;
  const { dataset, details } = built;
  const stylesheet = await pageStylesheet();
  const site: PageSite = { dataset, details, siteUrl, stylesheet: stylesheet.path };
  const entries = readReleases(releases);
  const snapshots = entries.map(({ version }) => loadRelease(version, releases));
  await writeReleases(out, snapshots);

  let count = 0;
  for (const pages of [eventPages(site), viewPages(site)]) {
    for (const page of pages) {
      writeFile(out, page);
      count += 1;
    }
  }
  const images = await shareImages(dataset);
  for (const file of [stylesheet, ...images]) writeFile(out, file);
  if (siteUrl !== '') {
    const records = entries.flatMap((release, index) => {
      const snapshot = snapshots[index];
      return snapshot === undefined ? [] : [{ release, record: snapshot.record }];
    });
    const feeds = LANGS.map((lang) => atomFeed(site, records, lang));
    const files = [...feeds, sitemap(site), ...robots(site), ...oembedFiles(site)];
    for (const file of files) writeFile(out, file);
  } else {
    console.info('SITE_URL is not set: no sitemap, feed, oEmbed answers or canonical addresses');
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(
    `pages: ${count}, share images: ${images.length}, released embeds: ${snapshots.length}, in ${seconds} s`,
  );
}
