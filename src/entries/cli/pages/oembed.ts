import { altOf } from '../../../export/figureChart.ts';
import { printFrame } from '../../../export/snippets/htmlSnippets.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { LANGS, type Lang } from '../../../model/bilingual.ts';
import { type PresetView, presetViews } from './presetViews.ts';
import { SHARE_SIZE } from './shareImage.tsx';
import { oembedPath, type PageSite, shareImagePath } from './site.ts';
import type { OutputFile } from './stylesheet.ts';
import { excerptOfPreset } from './viewPages.tsx';

/** The frame that others get; the embed scrolls inside where its height isn't fitted. */
const FRAME = { width: 800, height: 640 } as const;

/** What a page answers to a site that wants to embed one of its views: oEmbed 1.0, type `rich`. */
export function oembedOf(site: PageSite, preset: PresetView, lang: Lang): OutputFile {
  const { siteUrl } = site;
  const excerpt = excerptOfPreset(site, preset, lang);
  const query = excerpt.link.slice(excerpt.link.indexOf('?'));
  const html = printFrame({
    excerpt,
    alt: altOf(excerpt),
    embedUrl: `${siteUrl}embed/${query}`,
    pageUrl: excerpt.link,
    loader: { url: `${siteUrl}embed.js` },
    width: FRAME.width,
    height: FRAME.height,
    picture: preset.id,
  });
  const answer = {
    version: '1.0',
    type: 'rich',
    title: excerpt.title,
    provider_name: wordsFor(lang).header.title,
    provider_url: siteUrl,
    html,
    ...FRAME,
    thumbnail_url: siteUrl + shareImagePath(preset.thread, lang),
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
  };
  return { path: oembedPath(preset.id, lang), content: `${JSON.stringify(answer)}\n` };
}

/** The answers for all presets in both languages; the site's address has to be known. */
export const oembedFiles = (site: PageSite): readonly OutputFile[] =>
  presetViews(site.dataset).flatMap((preset) => LANGS.map((lang) => oembedOf(site, preset, lang)));
