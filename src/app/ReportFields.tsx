import './styles/report.css';
import { X } from 'lucide-react';
import { type MouseEvent, type ReactElement, type RefObject, useId, useRef } from 'react';
import { MOST_CAPTION, MOST_TITLE } from '../export/reportTexts.ts';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { wordsFor } from '../i18n/words.ts';
import { selectEventsById } from '../state/selectors.ts';
import type { Report } from '../state/timelineStore.ts';
import { togglePin } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { RemainingCount } from './RemainingCount.tsx';
import { useAct, useDataset, useLang, useTimeline } from './timelineContext.ts';
import { useTakeOver } from './useTakeOver.ts';

const MOST: Readonly<Record<keyof Report, number>> = { title: MOST_TITLE, caption: MOST_CAPTION };

function ReportField({ name }: { readonly name: keyof Report }): ReactElement {
  const report = useTimeline((state) => state.report);
  const setReport = useTimeline((state) => state.setReport);
  const lang = useLang();
  const words = downloadWordsFor(lang).report;
  const id = useId();
  const countId = useId();
  const { [name]: value } = report;
  const field = {
    id,
    value,
    maxLength: MOST[name],
    'aria-describedby': countId,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setReport({ ...report, [name]: event.currentTarget.value }),
  };
  return (
    <div className="report-field">
      <label htmlFor={id}>{words[name]}</label>
      {name === 'title' ? (
        <input {...field} className="field" type="text" placeholder={wordsFor(lang).header.title} />
      ) : (
        <textarea {...field} className="field" rows={2} />
      )}
      <RemainingCount id={countId} remaining={MOST[name] - value.length} />
    </div>
  );
}

/** Says how an event is labelled always; after the last of them was released, it has the focus. */
function NoPins({ handed }: { readonly handed: RefObject<boolean> }): ReactElement {
  const { noPins } = downloadWordsFor(useLang()).report;
  const hint = useRef<HTMLParagraphElement>(null);
  useTakeOver(handed, hint);
  return (
    <p ref={hint} className="hint" tabIndex={-1}>
      {noPins}
    </p>
  );
}

/** The button that takes the focus over from one that goes with its item: the next one's, else the one before. */
function buttonBeside({ currentTarget }: MouseEvent): HTMLButtonElement | undefined {
  const item = currentTarget.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  return neighbour?.querySelector('button') ?? undefined;
}

/** The events that are labelled always, each with a way to release it. */
function Pins(): ReactElement {
  const pins = useTimeline((state) => state.view.pins);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const words = downloadWordsFor(lang).report;
  const handed = useRef(false);
  const byId = selectEventsById(dataset);
  const events = pins.flatMap((id) => byId.get(id) ?? []);
  const release = (id: string, press: MouseEvent): void => {
    const next = buttonBeside(press);
    next?.focus();
    handed.current = next === undefined;
    act(togglePin(id), 'push');
  };
  return (
    <fieldset className="report-pins">
      <legend>{words.pins}</legend>
      {events.length === 0 && <NoPins handed={handed} />}
      {events.length > 0 && (
        <ul>
          {events.map(({ id, type, short }) => (
            <li key={id}>
              <Glyph type={type} />
              <span>{short[lang]}</span>
              <button
                type="button"
                className="tool"
                aria-label={words.unpin(short[lang])}
                title={words.unpin(short[lang])}
                onClick={(press) => release(id, press)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

export interface ReportFieldsProps {
  /** Where the words go. */
  readonly hint: string;
}

/** The author's own title and caption, and the events that are labelled always. */
export function ReportFields({ hint }: ReportFieldsProps): ReactElement {
  return (
    <div className="report-fields">
      <ReportField name="title" />
      <ReportField name="caption" />
      <p className="hint">{hint}</p>
      <Pins />
    </div>
  );
}
