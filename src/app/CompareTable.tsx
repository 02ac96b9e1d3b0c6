import type { ReactElement } from 'react';
import { formatNumber } from '../i18n/formatNumber.ts';
import { yearsOfWindow } from '../i18n/yearsOfWindow.ts';
import { bySide, SIDE_LETTERS, SIDES, type Sided } from '../model/comparison.ts';
import type { Comparison } from '../state/compareActions.ts';
import { useLang, useWords } from './timelineContext.ts';

function Row({
  name,
  hue,
  counts,
}: {
  readonly name: string;
  readonly hue?: string;
  readonly counts: Sided<number>;
}): ReactElement {
  const lang = useLang();
  const difference = counts.b - counts.a;
  return (
    <tr>
      <th scope="row" className={hue && `hue-${hue}`}>
        {name}
      </th>
      {SIDES.map((side) => (
        <td key={side}>{formatNumber(counts[side], lang)}</td>
      ))}
      <td>{`${difference > 0 ? '+' : ''}${formatNumber(difference, lang)}`}</td>
    </tr>
  );
}

/** How many events of each group either window holds. */
export function CompareTable({ windows, events, groups }: Comparison): ReactElement {
  const lang = useLang();
  const words = useWords().compare;
  return (
    <table className="compare-table">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {SIDE_LETTERS[side]} <span>{yearsOfWindow(windows[side], lang)}</span>
            </th>
          ))}
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, counts }) => (
          <Row key={group.id} name={group.label[lang]} hue={group.hue} counts={counts} />
        ))}
      </tbody>
      <tfoot>
        <Row name={words.all} counts={bySide((side) => events[side].length)} />
      </tfoot>
    </table>
  );
}
