import './styles/download.css';
import { ChevronDown } from 'lucide-react';
import { type ReactElement, useId, useState } from 'react';
import { FIGURE_SIZES, type PngScale } from '../export/figureSizes.ts';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import type { Scope } from '../model/excerpt.ts';
import { Dialog } from './Dialog.tsx';
import { DownloadFiles } from './DownloadFiles.tsx';
import { DownloadPreview } from './DownloadPreview.tsx';
import { DownloadScope } from './DownloadScope.tsx';
import { DownloadSize } from './DownloadSize.tsx';
import { DownloadTexts } from './DownloadTexts.tsx';
import { FIRST_SIZE, type SizeChoice, sizeOf } from './downloadSize.ts';
import type { HeaderDialogProps } from './headerDialog.ts';
import { ReportFields } from './ReportFields.tsx';
import { useLang } from './timelineContext.ts';
import { useExcerpt } from './useExcerpt.ts';
import { useFigure } from './useFigure.ts';
import { useNarrow } from './useNarrow.ts';

const FIGURE_THEMES = ['light', 'dark'] as const;
type FigureTheme = (typeof FIGURE_THEMES)[number];

/** What was chosen; it stays while the dialog is closed. */
interface Choices {
  readonly scope: Scope;
  readonly size: SizeChoice;
  readonly theme: FigureTheme;
  readonly scale: PngScale;
}

const FIRST_CHOICES: Choices = { scope: 'view', size: FIRST_SIZE, theme: 'light', scale: 2 };

interface DownloadBodyProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Partial<Choices>) => void;
}

function ThemeChoice({ choices, onChoose }: DownloadBodyProps): ReactElement {
  const words = downloadWordsFor(useLang()).picture;
  const id = useId();
  return (
    <div className="download-field">
      <label htmlFor={id}>{words.theme}</label>
      <select
        id={id}
        className="field"
        value={choices.theme}
        onChange={({ currentTarget }) => {
          const theme = FIGURE_THEMES.find((one) => one === currentTarget.value);
          if (theme !== undefined) onChoose({ theme });
        }}
      >
        {FIGURE_THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {words.themes[theme]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The author's own words; folded up on a phone, where the files come first. */
function OwnWords({ isFolded }: { readonly isFolded: boolean }): ReactElement {
  const { own, hint } = downloadWordsFor(useLang()).report;
  const fields = <ReportFields hint={hint} />;
  if (!isFolded) return fields;
  return (
    <details className="download-words">
      <summary>
        {own}
        <ChevronDown size={15} aria-hidden="true" />
      </summary>
      {fields}
    </details>
  );
}

function DownloadBody({ choices, onChoose }: DownloadBodyProps): ReactElement {
  const { scope, theme, scale } = choices;
  const isNarrow = useNarrow();
  const excerpt = useExcerpt(scope);
  const size = sizeOf(choices.size);
  const figure = useFigure(excerpt, size ?? FIGURE_SIZES['180mm'], theme);
  return (
    <div className="download">
      <div className="download-choices">
        <DownloadScope value={scope} onChoose={(chosen) => onChoose({ scope: chosen })} />
        <OwnWords isFolded={isNarrow} />
        <div className="download-look">
          <DownloadSize value={choices.size} onChoose={(chosen) => onChoose({ size: chosen })} />
          <ThemeChoice choices={choices} onChoose={onChoose} />
        </div>
      </div>
      <div className="download-seen">
        <DownloadPreview figure={figure} theme={theme} />
        {!isNarrow && <DownloadTexts excerpt={excerpt} />}
      </div>
      <DownloadFiles
        choices={{ scope, theme, scale, ...(size === undefined ? {} : { size }) }}
        pixels={figure}
        onScale={(chosen) => onChoose({ scale: chosen })}
      />
      {isNarrow && <DownloadTexts excerpt={excerpt} />}
    </div>
  );
}

/** Everything that a reader can take away of the timeline: pictures, data, sources, all in one. */
export function DownloadDialog({ open, onClose }: HeaderDialogProps): ReactElement {
  const words = downloadWordsFor(useLang());
  const [choices, setChoices] = useState(FIRST_CHOICES);
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <DownloadBody
        choices={choices}
        onChoose={(chosen) => setChoices((last) => ({ ...last, ...chosen }))}
      />
    </Dialog>
  );
}
