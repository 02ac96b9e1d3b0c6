import './styles/report.css';
import { X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { downloadWordsFor } from '../i18n/downloadWords.ts';
import { wordsFor } from '../i18n/words.ts';
import { selectEventsById } from '../state/selectors.ts';
import type { Report } from '../state/timelineStore.ts';
import { togglePin } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { useAct, useDataset, useLang, useTimeline } from './timelineContext.ts';

function ReportField({ name }: { readonly name: keyof Report }): ReactElement {
  const report = useTimeline((state) => state.report);
  const setReport = useTimeline((state) => state.setReport);
  const lang = useLang();
  const words = downloadWordsFor(lang).report;
  const id = useId();
  const field = {
    id,
    value: report[name],
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
    </div>
  );
}

/** The events that are labelled always, each with a way to release it. */
function Pins(): ReactElement {
  const pins = useTimeline((state) => state.view.pins);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const words = downloadWordsFor(lang).report;
  const byId = selectEventsById(dataset);
  const events = pins.flatMap((id) => byId.get(id) ?? []);
  return (
    <fieldset className="report-pins">
      <legend>{words.pins}</legend>
      {events.length === 0 && <p className="hint">{words.noPins}</p>}
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
                onClick={() => act(togglePin(id), 'push')}
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
