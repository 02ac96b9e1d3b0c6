import { BookOpen, ChartGantt, Columns2, Table } from 'lucide-react';
import type { ReactElement } from 'react';
import type { View } from '../model/view.ts';
import { setShow, toggleCompare } from '../state/exploreActions.ts';
import { useAct, useTimeline, useWords } from './timelineContext.ts';

/** What takes the chart's place: the view's `show`, or two windows of the chart compared. */
export type Shown = View['show'] | 'compare';

export const shownIn = ({ show, compare }: View): Shown =>
  show === 'chart' && compare !== undefined ? 'compare' : show;

const CHOICES = [
  { shown: 'chart', icon: ChartGantt },
  { shown: 'compare', icon: Columns2 },
  { shown: 'table', icon: Table },
  { shown: 'article', icon: BookOpen },
] as const;

/** The same events as a chart, as two windows compared, as a table, or beside the article. */
export function ViewSwitch(): ReactElement {
  const shown = useTimeline(({ view }) => shownIn(view));
  const act = useAct();
  const words = useWords().views;
  return (
    <fieldset className="choice view-switch">
      <legend className="visually-hidden">{words.label}</legend>
      {CHOICES.map(({ shown: choice, icon: Icon }) => (
        <button
          key={choice}
          type="button"
          className="tool"
          aria-pressed={choice === shown}
          onClick={() => {
            if (choice === shown) return;
            act(choice === 'compare' ? toggleCompare(true) : showAlone(choice), 'push');
          }}
        >
          <Icon size={16} aria-hidden="true" />
          {words[choice]}
        </button>
      ))}
    </fieldset>
  );
}

/** One of the views that compare nothing. */
const showAlone =
  (show: View['show']): ReturnType<typeof setShow> =>
  (view, dataset) =>
    setShow(show)(toggleCompare(false)(view, dataset), dataset);
