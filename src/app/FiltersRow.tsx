import { type ReactElement, useId } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import { LANE_MODES } from '../model/view.ts';
import { selectChipCounts } from '../state/selectors.ts';
import { setArticle, setLanes, setMin } from '../state/viewActions.ts';
import { FiltersMenu } from './FiltersMenu.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';

const IMPORTANCES = [1, 2, 3, 4, 5] as const;

function Importance(): ReactElement {
  const min = useTimeline((state) => state.view.filter.min);
  const act = useAct();
  const words = useWords().filters;
  const name = useId();
  return (
    <fieldset className="importance">
      <legend>{words.importance}</legend>
      {IMPORTANCES.map((least) => (
        <label key={least}>
          <input
            type="radio"
            name={name}
            value={least}
            checked={least === min}
            aria-label={least === 1 ? words.anyImportance : words.min(least)}
            onChange={() => act(setMin(least), 'push')}
          />
          <span aria-hidden="true">{least === 1 ? words.anyShort : words.minShort(least)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Article(): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const dataset = useDataset();
  const act = useAct();
  const lang = useLang();
  const words = useWords().filters;
  return (
    <label className="check" title={words.articleHint}>
      <input
        type="checkbox"
        checked={filter.article}
        onChange={(event) => act(setArticle(event.currentTarget.checked), 'push')}
      />
      <span className="name">{words.article}</span>
      <span className="count">{formatNumber(selectChipCounts(dataset, filter).article, lang)}</span>
    </label>
  );
}

function LaneChoice(): ReactElement {
  const lanes = useTimeline((state) => state.view.lanes);
  const act = useAct();
  const words = useWords().chart;
  const id = useId();
  return (
    <span className="lane-choice">
      <label htmlFor={id}>{words.lanes}</label>
      <select
        id={id}
        value={lanes}
        onChange={(event) => {
          const mode = LANE_MODES.find((candidate) => candidate === event.currentTarget.value);
          if (mode !== undefined) act(setLanes(mode), 'push');
        }}
      >
        {LANE_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {words.laneModes[mode]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Search, threads, parties, importance, the article; and how the chart is laned. */
export function FiltersRow({ withSearch }: { readonly withSearch: boolean }): ReactElement {
  return (
    <div className="filter-row">
      {withSearch && <SearchBox />}
      <FiltersMenu kind="threads" />
      <FiltersMenu kind="parties" />
      <Importance />
      <Article />
      <LaneChoice />
    </div>
  );
}
