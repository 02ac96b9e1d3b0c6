import { roundPx } from '../layout/scene.ts';
import type { LegendEntry, LegendGroup, LegendRow, Sign } from './figureLegend.ts';
import { signWidth } from './figureSigns.tsx';
import { breakLines, type TextLine, type TextStyle, widthOf } from './figureText.ts';

const KEY: TextStyle = { name: 'key', size: 12, weight: 400, lineHeight: 22 };
const HEAD: TextStyle = { name: 'key-head', size: 12, weight: 600, lineHeight: 22 };
const ENTRY_GAP = 16;
const GROUP_GAP = 24;
const HEAD_GAP = 10;
const SIGN_GAP = 7;
const ROW_GAP = 2;
const BASELINE = 15;
/** A second line of the same entry stands closer. */
const INNER_LINE = 16;

export interface PlacedSign {
  readonly id: string;
  readonly sign: Sign;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
}

/** A head of a group in its hue. */
export type KeyLine = TextLine & { readonly hue?: string | undefined };

/** The key at its place. */
export interface PlacedKey {
  readonly signs: readonly PlacedSign[];
  readonly lines: readonly KeyLine[];
  readonly bottom: number;
}

/** Where the next entry goes, and what is placed so far: entries flow like words. */
class Flow {
  readonly signs: PlacedSign[] = [];
  readonly lines: KeyLine[] = [];
  private x: number;
  private extra = 0;

  constructor(
    private readonly left: number,
    private readonly right: number,
    private y: number,
  ) {
    this.x = left;
  }

  private breakLine(): void {
    this.x = this.left;
    this.y += KEY.lineHeight + this.extra;
    this.extra = 0;
  }

  private text(
    style: TextStyle,
    text: string,
    at: { x: number; y: number; hue?: string | undefined },
  ): number {
    const width = widthOf(text, style);
    const { hue } = at;
    this.lines.push({ name: style.name, x: roundPx(at.x), y: roundPx(at.y), text, width, hue });
    return width;
  }

  /** Ends the line unless the width fits behind what stands on it. */
  makeRoom(width: number, gap: number): void {
    if (this.x === this.left) return;
    if (this.x + gap + width > this.right) this.breakLine();
    else this.x += gap;
  }

  head(text: string, hue: string | undefined): void {
    for (const [index, line] of breakLines(text, this.right - this.left, HEAD).entries()) {
      if (index > 0) this.breakLine();
      this.x += this.text(HEAD, line, { x: this.x, y: this.y + BASELINE, hue });
    }
  }

  entry({ id, sign, text }: LegendEntry, gap: number): void {
    const indent = signWidth(sign) + SIGN_GAP;
    const room = this.right - this.left - indent;
    const lines = breakLines(text, room, KEY);
    const width = Math.max(...lines.map((line) => widthOf(line, KEY)));
    this.makeRoom(indent + width, gap);
    this.signs.push({ id, sign, x: roundPx(this.x), y: roundPx(this.y + BASELINE - 4) });
    for (const [index, line] of lines.entries()) {
      this.text(KEY, line, { x: this.x + indent, y: this.y + BASELINE + index * INNER_LINE });
    }
    this.extra = Math.max(this.extra, (lines.length - 1) * INNER_LINE);
    this.x += indent + width;
  }

  get bottom(): number {
    return this.y + KEY.lineHeight + this.extra;
  }
}

const entryWidth = ({ sign, text }: LegendEntry): number =>
  signWidth(sign) + SIGN_GAP + widthOf(text, KEY);

const groupWidth = ({ head, entries }: LegendGroup): number =>
  (head === undefined ? 0 : widthOf(head, HEAD) + HEAD_GAP) +
  entries.reduce((sum, entry) => sum + entryWidth(entry) + ENTRY_GAP, -ENTRY_GAP);

/** A group stays on one line where it fits on one; its head never parts from its first entry. */
function placeGroup(flow: Flow, group: LegendGroup, room: number): void {
  const { head, hue, entries } = group;
  const whole = groupWidth(group);
  const [first] = entries;
  const start =
    (head === undefined ? 0 : widthOf(head, HEAD) + HEAD_GAP) + (first ? entryWidth(first) : 0);
  flow.makeRoom(whole <= room ? whole : start, GROUP_GAP);
  if (head !== undefined) flow.head(head, hue);
  for (const [index, entry] of entries.entries()) {
    flow.entry(entry, index === 0 ? (head === undefined ? 0 : HEAD_GAP) : ENTRY_GAP);
  }
}

/**
 * The key from a top down. Where the chart has a column of names, the rows' heads stand in it; else
 * each head begins its row, unless a group's own does.
 * @param column width of that column; 0 where there is none
 */
export function layoutKey(
  rows: readonly LegendRow[],
  { x, top, width, column }: { x: number; top: number; width: number; column: number },
): PlacedKey {
  const signs: PlacedSign[] = [];
  const lines: KeyLine[] = [];
  let y = top;
  for (const { head, groups } of rows) {
    const flow = new Flow(x + column, x + width, y);
    if (column > 0) {
      const text = { name: HEAD.name, x: roundPx(x), y: roundPx(y + BASELINE), text: head };
      lines.push({ ...text, width: widthOf(head, HEAD) });
    } else if (groups[0]?.head === undefined) flow.head(head, undefined);
    for (const group of groups) placeGroup(flow, group, width - column);
    signs.push(...flow.signs);
    lines.push(...flow.lines);
    y = flow.bottom + ROW_GAP;
  }
  return { signs, lines, bottom: y };
}
