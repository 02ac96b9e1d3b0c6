import { Monitor, Moon, Sun } from 'lucide-react';
import type { ReactElement } from 'react';
import { formatDay } from '../i18n/formatDate.ts';
import { LANGS } from '../model/bilingual.ts';
import { THEMES } from '../model/view.ts';
import { setLang, setTheme } from '../state/viewActions.ts';
import { CopyLink } from './CopyLink.tsx';
import { firstYear } from './firstYear.ts';
import { HeaderDialogs, type HeaderDialogsProps } from './HeaderDialogs.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { useHeading } from './useHeading.ts';

const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon } as const;

function LangChoice(): ReactElement {
  const lang = useLang();
  const act = useAct();
  const words = useWords().header;
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{words.language}</legend>
      {LANGS.map((other) => (
        <button
          key={other}
          type="button"
          className="tool"
          lang={other}
          aria-pressed={other === lang}
          onClick={() => act(setLang(other), 'push')}
        >
          {words.languages[other]}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeChoice(): ReactElement {
  const theme = useTimeline((state) => state.view.theme);
  const act = useAct();
  const words = useWords().header;
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{words.theme}</legend>
      {THEMES.map((other) => {
        const Icon = THEME_ICONS[other];
        return (
          <button
            key={other}
            type="button"
            className="tool"
            aria-label={words.themes[other]}
            title={words.themes[other]}
            aria-pressed={other === theme}
            onClick={() => act(setTheme(other), 'replace')}
          >
            <Icon size={16} aria-hidden="true" />
          </button>
        );
      })}
    </fieldset>
  );
}

export interface HeaderProps extends HeaderDialogsProps {
  /** What stands behind the settings and before what opens in a dialog. */
  readonly tools?: ReactElement | undefined;
}

/** Title, what the data covers, and the settings of the whole page. */
export function Header({ dialogs, tools }: HeaderProps): ReactElement {
  const dataset = useDataset();
  const lang = useLang();
  const words = useWords().header;
  const { title, caption } = useHeading();
  const through = formatDay(dataset.through, lang);
  return (
    <header className="masthead">
      <div>
        <h1>{title}</h1>
        {caption !== '' && <p className="caption">{caption}</p>}
        <p className="standfirst">
          {words.standfirst(dataset.events.length, firstYear(dataset, lang), through)}
        </p>
      </div>
      <div className="masthead-tools">
        <LangChoice />
        <ThemeChoice />
        <CopyLink />
        {tools}
        <HeaderDialogs dialogs={dialogs} />
      </div>
    </header>
  );
}
