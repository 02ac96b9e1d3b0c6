import type { ReactElement } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import type { TypeTerm } from '../model/dataset.ts';
import { selectChipCounts, selectGroups, type TypeGroup } from '../state/selectors.ts';
import { chooseGroup, toggleType } from '../state/viewActions.ts';
import { Glyph } from './Glyph.tsx';
import { useAct, useDataset, useLang, useTimeline, useWords } from './timelineContext.ts';
import { type ButtonProps, useRovingToolbar } from './useRovingToolbar.ts';

/** A type with its shape, name and count, to choose it by. */
function TypeChip({
  type,
  count,
  buttonProps,
}: {
  readonly type: TypeTerm;
  readonly count: number;
  readonly buttonProps: ButtonProps;
}): ReactElement {
  const chosen = useTimeline((state) => state.view.filter.types);
  const act = useAct();
  const lang = useLang();
  const words = useWords().filters;
  return (
    <button
      type="button"
      className={count === 0 ? 'chip-button is-zero' : 'chip-button'}
      data-type={type.id}
      aria-pressed={chosen.includes(type.id)}
      onClick={() => act(toggleType(type.id), 'push')}
      {...buttonProps(type.id)}
    >
      <Glyph type={type.id} />
      <span className="name">{type.label[lang]}</span>{' '}
      <span className="count">{formatNumber(count, lang)}</span>{' '}
      <span className="visually-hidden">{words.countedAs(count)}</span>
    </button>
  );
}

/** Types in a row, each with how many events it would give. */
export function TypeChips({
  types,
  buttonProps,
}: {
  readonly types: readonly TypeTerm[];
  readonly buttonProps: ButtonProps;
}): ReactElement[] {
  const filter = useTimeline((state) => state.view.filter);
  const counts = selectChipCounts(useDataset(), filter).types;
  return types.map((type) => (
    <TypeChip
      key={type.id}
      type={type}
      count={counts.get(type.id) ?? 0}
      buttonProps={buttonProps}
    />
  ));
}

function TypeGroupChips({
  group: { group, types },
  buttonProps,
}: {
  readonly group: TypeGroup;
  readonly buttonProps: ButtonProps;
}): ReactElement {
  const filter = useTimeline((state) => state.view.filter);
  const act = useAct();
  const lang = useLang();
  const words = useWords().filters;
  const isChosen =
    filter.types.length === types.length && types.every(({ id }) => filter.types.includes(id));
  const label = group.label[lang];
  return (
    <fieldset className={`type-group hue-${group.hue}`} aria-label={label}>
      <button
        type="button"
        className="group-name"
        data-group={group.id}
        aria-pressed={isChosen}
        title={words.chooseGroup(label)}
        onClick={() => act(chooseGroup(group.id), 'push')}
        {...buttonProps(`group ${group.id}`)}
      >
        {label}
      </button>
      <div className="chips">
        <TypeChips types={types} buttonProps={buttonProps} />
      </div>
    </fieldset>
  );
}

/** The types under their groups, each with its shape, name and count: the legend that filters. */
export function FiltersTypes(): ReactElement {
  const dataset = useDataset();
  const hasChoice = useTimeline((state) => state.view.filter.types.length > 0);
  const words = useWords().filters;
  const groups = selectGroups(dataset).filter(({ types }) => types.length > 0);
  const first = groups[0] && `group ${groups[0].group.id}`;
  const { onKeyDown, buttonProps } = useRovingToolbar(first);
  return (
    <div
      className={hasChoice ? 'type-groups has-choice' : 'type-groups'}
      role="toolbar"
      aria-label={words.types}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <TypeGroupChips key={group.group.id} group={group} buttonProps={buttonProps} />
      ))}
    </div>
  );
}
