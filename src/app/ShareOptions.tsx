import type { ReactElement } from 'react';
import { shareWordsFor } from '../i18n/shareWords.ts';
import { THEMES } from '../model/view.ts';
import { CHROMES, GROUNDS } from '../state/embedOptions.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { type ShareOptions as Options, SPEAKING } from './shareInput.ts';
import { useDataset, useEnvironment, useLang } from './timelineContext.ts';

export interface ShareOptionsProps {
  readonly options: Options;
  readonly onChange: (change: Partial<Options>) => void;
}

const choicesOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): readonly { readonly value: T; readonly label: string }[] =>
  values.map((value) => ({ value, label: labels[value] }));

/** Whether the embed grows with the data or stays as it is: that needs a page of its own, which releases have. */
function DataChoice({ options: { isPinned }, onChange }: ShareOptionsProps): ReactElement {
  const { version } = useDataset();
  const { releases } = useEnvironment();
  const words = shareWordsFor(useLang());
  if (!releases.includes(version)) {
    return (
      <p className="share-data">
        <span className="name">{words.data}</span>
        <span className="hint">{`${words.liveHint} ${words.unreleased}`}</span>
      </p>
    );
  }
  return (
    <ShareChoice
      legend={words.data}
      value={isPinned ? 'pinned' : 'live'}
      choices={[
        { value: 'live', label: words.live },
        { value: 'pinned', label: words.pinned(version) },
      ]}
      onChoose={(value) => onChange({ isPinned: value === 'pinned' })}
      hint={isPinned ? words.pinnedHint : words.liveHint}
    />
  );
}

/** What the readers of an embed see, besides the view. */
export function ShareOptions(props: ShareOptionsProps): ReactElement {
  const { options, onChange } = props;
  const words = shareWordsFor(useLang());
  return (
    <div className="share-options">
      <ShareChoice
        legend={words.chrome}
        value={options.chrome}
        choices={choicesOf(CHROMES, words.chromes)}
        onChoose={(chrome) => onChange({ chrome })}
      />
      <ShareChoice
        legend={words.bg}
        value={options.bg}
        choices={choicesOf(GROUNDS, words.grounds)}
        onChoose={(bg) => onChange({ bg })}
      />
      <ShareChoice
        legend={words.theme}
        value={options.theme}
        choices={choicesOf(THEMES, words.themes)}
        onChoose={(theme) => onChange({ theme })}
      />
      <ShareChoice
        legend={words.speaking}
        value={options.speaking}
        choices={choicesOf(SPEAKING, words.languages)}
        onChoose={(speaking) => onChange({ speaking })}
      />
      <DataChoice {...props} />
    </div>
  );
}
