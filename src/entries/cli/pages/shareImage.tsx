import { Fragment, type ReactElement } from 'react';
import type { SetText } from '../../../export/glyphPaths.ts';
import { formatDay } from '../../../i18n/formatDate.ts';
import { pageWordsFor } from '../../../i18n/pageWords.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { type FontWeight, measureText } from '../../../layout/advances.ts';
import { FONT_SIZE } from '../../../layout/sizeClass.ts';
import { wrapText } from '../../../layout/wrapText.ts';
import type { Lang } from '../../../model/bilingual.ts';
import type { Dataset, ThreadTerm } from '../../../model/dataset.ts';
import { elementToString } from '../../../render/elementToString.ts';
import { type ColourToken, colourIn, HUES } from '../../../render/palette.ts';
import { describeAll, threadSentence } from './describeEvents.ts';
import { otherLang } from './site.ts';
import { layoutYears, type YearsChart } from './yearsChart.ts';

/** What previews of links show: 1.91 to 1. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 64;
const PLOT = { x: MARGIN, width: SHARE_SIZE.width - 2 * MARGIN, top: 340 };
/** Baselines, in px from the top. */
const AT = { site: 84, title: 184, lead: 244, key: 326, bar: 510, years: 562, legend: 602 };
/** Where the events stand: with a status bar below them, and without. */
const BASELINE = { withBar: 500, alone: 530 };
const SIZES = { site: 24, title: 82, leastTitle: 48, lead: 28, small: 21 };
const LEAD_LINE = 41;
const BAR = 20;
const SWATCH = 16;
const SWATCH_AIR = 9;
const MOST_GAP = 30;

const colour = colourIn('light');
const hueColour = (hue: string): string => colour(HUES.find((known) => known === hue) ?? 'grey');

export interface Painter {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** A line of text as path data. */
  readonly outline: (text: SetText) => string;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: FontWeight;
  readonly fill?: ColourToken;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const;

/** A line of text as an outline. */
function drawText({ outline }: Painter, text: string, line: Line): ReactElement {
  const { y, size, weight = 400, fill = 'ink', anchor = 'start' } = line;
  const x = line.x - measureText(text, size, weight) * ANCHORS[anchor];
  return (
    <path
      key={`${line.x} ${y} ${text}`}
      d={outline({ text, x, y, size, weight, width: undefined })}
      fill={colour(fill)}
    />
  );
}

/** As large as the width lets it be. */
function titleSize(title: string): number {
  const room = PLOT.width / measureText(title, 1, 600);
  return Math.max(SIZES.leastTitle, Math.min(SIZES.title, Math.floor(room)));
}

/** A sentence in at most two lines, broken where its halves part if each fits. */
function leadLines(sentence: string): readonly string[] {
  const [head = '', ...rest] = sentence.split(/(?<=[;,]) /);
  const width = (PLOT.width * FONT_SIZE) / SIZES.lead;
  const lines = wrapText(sentence, { width, lines: 2, weight: 400 });
  const halves = [head, rest.join(' ')];
  const fit = (line: string): boolean => measureText(line, SIZES.lead, 400) <= PLOT.width;
  return lines.length === 2 && rest.length > 0 && halves.every(fit) ? halves : lines;
}

function Heading({ painter, thread }: SubjectProps): ReactElement {
  const { dataset, lang } = painter;
  const { header, footer } = wordsFor(lang);
  const { through, events } = dataset;
  const title = thread?.label[lang] ?? header.title;
  const count = events.filter(({ threads }) => threads.includes(thread?.id ?? '')).length;
  const kicker = thread ? header.title : wordsFor(otherLang(lang)).header.title;
  const about = thread ? footer.source(count, formatDay(through, lang)) : footer.licence;
  return (
    <>
      {drawText(painter, kicker, {
        x: MARGIN,
        y: AT.site,
        size: SIZES.site,
        weight: 600,
      })}
      {drawText(painter, about, {
        x: MARGIN + PLOT.width,
        y: AT.site,
        size: SIZES.small,
        fill: 'ink-soft',
        anchor: 'end',
      })}
      {drawText(painter, title, { x: MARGIN, y: AT.title, size: titleSize(title), weight: 600 })}
      {leadLines(
        thread ? threadSentence(dataset, thread.id, lang) : describeAll(dataset, lang),
      ).map((line, row) =>
        drawText(painter, line, { x: MARGIN, y: AT.lead + row * LEAD_LINE, size: SIZES.lead }),
      )}
    </>
  );
}

interface SubjectProps {
  readonly painter: Painter;
  /** Undefined: the whole timeline. */
  readonly thread: ThreadTerm | undefined;
}

const STATUS_FILLS = { running: colour('bar'), suspended: 'url(#hatch)' } as const;

function Chart({
  painter,
  chart,
}: {
  readonly painter: Painter;
  readonly chart: YearsChart;
}): ReactElement {
  const { blocks, stretches, labels } = chart;
  return (
    <>
      {drawText(painter, pageWordsFor(painter.lang).eachMark, {
        x: MARGIN,
        y: AT.key,
        size: SIZES.small,
        fill: 'ink-soft',
      })}
      {blocks.map(({ x, y, width, height, hue }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={hueColour(hue)} />
      ))}
      <path
        d={`M${PLOT.x},${chart.baseline + 2}h${PLOT.width}`}
        stroke={colour('ink')}
        strokeWidth="1.5"
      />
      {stretches.map(({ x, width, status }) => (
        <rect
          key={x}
          x={x}
          y={AT.bar}
          width={width}
          height={BAR}
          fill={STATUS_FILLS[status]}
          stroke={status === 'suspended' ? colour('hatch') : undefined}
        />
      ))}
      {labels.map(({ x, text }) =>
        drawText(painter, text, {
          x,
          y: AT.years,
          size: SIZES.small,
          fill: 'ink-soft',
          anchor: 'middle',
        }),
      )}
    </>
  );
}

/** What colours and fills mean, one after the other. */
function Legend({
  painter,
  thread,
  chart,
}: SubjectProps & { readonly chart: YearsChart }): ReactElement {
  const { dataset, lang } = painter;
  const groups = dataset.vocabulary.groups
    .filter(({ hue }) => chart.blocks.some((block) => block.hue === hue))
    .map(({ label, hue }) => ({ text: label[lang], fill: hueColour(hue), stroke: undefined }));
  const statuses = (['running', 'suspended'] as const)
    .filter((status) => chart.stretches.some((stretch) => stretch.status === status))
    .map((status) => ({
      text: thread?.tracking?.words[status][lang] ?? '',
      fill: STATUS_FILLS[status],
      stroke: status === 'suspended' ? colour('hatch') : undefined,
    }));
  const entries = [...groups, ...statuses].map((entry) => ({
    ...entry,
    width: SWATCH + SWATCH_AIR + measureText(entry.text, SIZES.small, 400),
  }));
  const taken = entries.reduce((sum, { width }) => sum + width, 0);
  const gap = Math.min(MOST_GAP, (PLOT.width - taken) / Math.max(1, entries.length - 1));
  let next = MARGIN;
  return (
    <>
      {entries.map(({ text, fill, stroke, width }) => {
        const x = next;
        next += width + gap;
        return (
          <Fragment key={text}>
            <rect
              x={x}
              y={AT.legend - SWATCH + 1}
              width={SWATCH}
              height={SWATCH}
              fill={fill}
              stroke={stroke}
            />
            {drawText(painter, text, {
              x: x + SWATCH + SWATCH_AIR,
              y: AT.legend,
              size: SIZES.small,
            })}
          </Fragment>
        );
      })}
    </>
  );
}

/**
 * The picture that previews of links show: a thread's name, how it stood in one sentence, its events
 * year by year and its status. Letters are outlines: any renderer draws it alike.
 */
export function shareImage(painter: Painter, thread: ThreadTerm | undefined): string {
  const { width, height } = SHARE_SIZE;
  const baseline = thread?.tracking ? BASELINE.withBar : BASELINE.alone;
  const chart = layoutYears(painter.dataset, thread, { ...PLOT, baseline });
  return elementToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{thread?.label[painter.lang] ?? wordsFor(painter.lang).header.title}</title>
      <defs>
        <pattern
          id="hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0,0V8" stroke={colour('hatch')} strokeWidth="3" />
        </pattern>
      </defs>
      <rect width={width} height={height} fill={colour('paper')} />
      <path d={`M${MARGIN},40h${PLOT.width}`} stroke={colour('ink')} strokeWidth="2" />
      <Heading painter={painter} thread={thread} />
      <Chart painter={painter} chart={chart} />
      <Legend painter={painter} thread={thread} chart={chart} />
    </svg>,
  );
}
