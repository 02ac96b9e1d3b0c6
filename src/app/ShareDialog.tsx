import './styles/share.css';
import { type ReactElement, useCallback, useState } from 'react';
import { provenanceOf } from '../export/provenance.ts';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { Dialog } from './Dialog.tsx';
import type { HeaderDialogProps } from './headerDialog.ts';
import { helpUrl } from './helpUrl.ts';
import { ReportFields } from './ReportFields.tsx';
import { ShareOptions } from './ShareOptions.tsx';
import { SharePreview } from './SharePreview.tsx';
import { ShareTargets } from './ShareTargets.tsx';
import { baseOf, type ShareOptions as Options, optionsFor, shareInput } from './shareInput.ts';
import { useEnvironment, useLang, useTimeline } from './timelineContext.ts';
import { useExcerpt } from './useExcerpt.ts';
import { FIRST_HEIGHT } from './useFittedHeight.ts';
import { useNarrow } from './useNarrow.ts';

/** A page on one's own computer, which nobody else reaches. */
const isLocal = (base: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(base).hostname);

function NoAddress(): ReactElement {
  const { noAddress } = shareWordsFor(useLang());
  return (
    <div className="share-none">
      <p>
        <strong>{noAddress.happened}</strong>
      </p>
      <p>{noAddress.mend}</p>
    </div>
  );
}

function ShareBody({ base }: { readonly base: string }): ReactElement {
  const lang = useLang();
  const words = shareWordsFor(lang);
  const environment = useEnvironment();
  const excerpt = useExcerpt('view');
  const view = useTimeline((state) => state.view);
  const [options, setOptions] = useState<Options>(() => optionsFor(view));
  const isNarrow = useNarrow();
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const change = useCallback(
    (part: Partial<Options>) => setOptions((before) => ({ ...before, ...part })),
    [],
  );
  const input = shareInput(excerpt, { ...options, height }, environment);
  if (input === undefined) return <NoAddress />;
  const targets = (
    <ShareTargets input={input} options={options} onChange={change}>
      {isLocal(base) && <p className="hint">{words.onlyHere}</p>}
    </ShareTargets>
  );
  return (
    <div className="share">
      {isNarrow && targets}
      <SharePreview
        src={input.embedUrl}
        title={provenanceOf(excerpt).title}
        width={options.width}
        onWidth={(width) => change({ width })}
        onHeight={setHeight}
      />
      <div className="share-side">
        {!isNarrow && targets}
        <h3>{words.look}</h3>
        <ShareOptions options={options} onChange={change} />
        <h3>{words.words}</h3>
        <ReportFields hint={words.wordsHint} />
        <p className="help">
          <a href={helpUrl(base, lang)} target="_blank" rel="noopener">
            {words.help}
          </a>
        </p>
      </div>
    </div>
  );
}

/** The view for other people's pages and documents: how it will look, and the text to paste. */
export function ShareDialog({ open, onClose }: HeaderDialogProps): ReactElement {
  const words = shareWordsFor(useLang());
  const base = baseOf(useEnvironment());
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      {base === undefined ? <NoAddress /> : <ShareBody base={base} />}
    </Dialog>
  );
}
