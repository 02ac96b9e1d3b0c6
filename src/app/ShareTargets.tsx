import type { ReactElement, ReactNode } from 'react';
import { SNIPPET_IDS, type Snippet, type SnippetInput } from '../export/snippets/snippet.ts';
import { SNIPPETS } from '../export/snippets/snippets.ts';
import { shareWordsFor } from '../i18n/shareWords.ts';
import type { ShareWords } from '../i18n/words/en/share.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { ShareCopyPicture } from './ShareCopyPicture.tsx';
import { ShareSavePicture } from './ShareSavePicture.tsx';
import { ShareSnippet } from './ShareSnippet.tsx';
import type { ShareOptions } from './shareInput.ts';
import { useLang } from './timelineContext.ts';

export interface ShareTargetsProps {
  readonly input: SnippetInput;
  readonly options: ShareOptions;
  readonly onChange: (change: Partial<ShareOptions>) => void;
  /** What is said below the text. */
  readonly children?: ReactNode;
}

function Integrity({
  options,
  onChange,
}: Pick<ShareTargetsProps, 'options' | 'onChange'>): ReactElement {
  const words = shareWordsFor(useLang());
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

/** What a text is: the link itself, code, or words. */
function labelOf({ id, language }: Snippet, words: ShareWords): string {
  const { [id]: target } = words.targets;
  if (id === 'link') return target;
  return language === 'text' ? words.snippet(target) : words.code(target);
}

/** Everything that the view can be put into, each with where to paste what. */
export function ShareTargets(props: ShareTargetsProps): ReactElement {
  const { input, options, onChange, children } = props;
  const { target: id } = options;
  const words = shareWordsFor(useLang());
  const where = words.where[id];
  const snippet = SNIPPETS.find((candidate) => candidate.id === id);
  return (
    <section className="share-targets" data-share-target={id}>
      <ShareChoice
        legend={words.put}
        value={id}
        choices={SNIPPET_IDS.map((value) => ({ value, label: words.targets[value] }))}
        onChoose={(target) => onChange({ target })}
        isList
      />
      <p className="where">{typeof where === 'string' ? where : where(input.picture)}</p>
      {/* A text that names a picture needs it. */}
      {typeof where === 'function' && <ShareSavePicture />}
      {id === 'document' && <ShareCopyPicture />}
      {id === 'script' && <Integrity options={options} onChange={onChange} />}
      {snippet !== undefined && (
        <ShareSnippet key={id} label={labelOf(snippet, words)} text={snippet.print(input)} />
      )}
      {children}
    </section>
  );
}
