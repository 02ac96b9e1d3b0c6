import type { ReactElement } from 'react';
import { StaticPart } from '../../export/staticPart.tsx';
import { embedWordsFor } from '../../i18n/embedWords.ts';
import { formatDay } from '../../i18n/formatDate.ts';
import { LANGS } from '../../model/bilingual.ts';
import { selectExcerpt } from '../../state/selectExcerpt.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { decodeView } from '../../state/viewUrl.ts';
import type { BuiltDataset } from './buildDataset.ts';

/** The default view as a picture and every event of the data, in both languages, English first. */
export function embedStatic({ dataset, details, version }: BuiltDataset): ReactElement {
  const { view } = decodeView('', urlContextOf(dataset, 'en'));
  const foot = LANGS.map((lang) => ({
    lang,
    text: embedWordsFor(lang).source(version, formatDay(dataset.through, lang)),
  }));
  return (
    <StaticPart
      excerpt={selectExcerpt(dataset, view, { scope: 'view', details, siteUrl: '' })}
      listed={dataset.events}
      foot={foot}
    />
  );
}
