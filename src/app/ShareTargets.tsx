import { type ReactElement, useState } from 'react';
import { SNIPPET_IDS, type SnippetId, type SnippetInput } from '../export/snippets/snippet.ts';
import { SNIPPETS } from '../export/snippets/snippets.ts';
import { exportWordsFor } from '../i18n/exportWords.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { ShareCopyPicture } from './ShareCopyPicture.tsx';
import { ShareSnippet } from './ShareSnippet.tsx';
import type { ShareOptions } from './shareInput.ts';
import { useLang } from './timelineContext.ts';

export interface ShareTargetsProps {
  readonly input: SnippetInput;
  readonly options: ShareOptions;
  readonly onChange: (change: Partial<ShareOptions>) => void;
}

function Integrity({ options, onChange }: Omit<ShareTargetsProps, 'input'>): ReactElement {
  const words = exportWordsFor(useLang()).share;
  return (
    <div className="share-integrity">
      <label className="switch">
        <input
          type="checkbox"
          checked={options.hasIntegrity}
          onChange={(event) => onChange({ hasIntegrity: event.currentTarget.checked })}
        />
        {words.integrity}
      </label>
      {options.hasIntegrity && <p className="hint">{words.integrityHint}</p>}
    </div>
  );
}

/** Everything that the view can be put into, each with where to paste what. */
export function ShareTargets({ input, options, onChange }: ShareTargetsProps): ReactElement {
  const [id, setId] = useState<SnippetId>('iframe');
  const words = exportWordsFor(useLang()).share;
  const where = words.where[id];
  const snippet = SNIPPETS.find((candidate) => candidate.id === id);
  return (
    <section className="share-targets" data-share-target={id}>
      <ShareChoice
        legend={words.put}
        value={id}
        choices={SNIPPET_IDS.map((value) => ({ value, label: words.targets[value] }))}
        onChoose={setId}
        isList
      />
      <p className="where">{typeof where === 'string' ? where : where(input.picture)}</p>
      {id === 'document' && <ShareCopyPicture />}
      {id === 'script' && <Integrity options={options} onChange={onChange} />}
      {snippet !== undefined && (
        <ShareSnippet
          key={id}
          label={words.snippet(words.targets[id])}
          text={snippet.print(input)}
        />
      )}
    </section>
  );
}
