import { LANGS, type Lang } from '../../../model/bilingual.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import { selectExcerpt } from '../../../state/selectExcerpt.ts';
import { PageFrame } from './PageFrame.tsx';
import { type PresetView, presetPath, presetViews, viewOfPreset } from './presetViews.ts';
import { type PageHead, printDocument } from './printDocument.tsx';
import { type PageSite, pageTitle } from './site.ts';
import type { OutputFile } from './stylesheet.ts';
import { describePreset, ViewPage } from './ViewPage.tsx';

/** What a preset shows, under its own name. */
export function excerptOfPreset(site: PageSite, preset: PresetView, lang: Lang): Excerpt {
  const { dataset, details, siteUrl } = site;
  return selectExcerpt(dataset, viewOfPreset(dataset, preset, lang), {
    scope: 'view',
    details,
    siteUrl,
    title: pageTitle(preset.label[lang], lang),
  });
}

/** A preset's page in one language. */
export function viewPage(site: PageSite, preset: PresetView, lang: Lang): OutputFile {
  const excerpt = excerptOfPreset(site, preset, lang);
  const paths = { en: presetPath(preset, 'en'), ko: presetPath(preset, 'ko') };
  const head: PageHead = {
    lang,
    paths,
    title: excerpt.title ?? preset.label[lang],
    description: describePreset(preset, excerpt),
    kind: 'website',
    subject: preset.thread,
    view: preset.id,
  };
  const body = (
    <PageFrame site={site} head={head}>
      <ViewPage site={site} preset={preset} excerpt={excerpt} />
    </PageFrame>
  );
  return { path: `${paths[lang]}index.html`, content: printDocument(site, head, body) };
}

/** A page for each preset in both languages. */
export function* viewPages(site: PageSite): Generator<OutputFile> {
  for (const lang of LANGS) {
    for (const preset of presetViews(site.dataset)) yield viewPage(site, preset, lang);
  }
}
