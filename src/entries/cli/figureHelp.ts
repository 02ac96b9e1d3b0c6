import { MOST_PNG_PIXELS, MOST_PNG_SIDE, SIZE_BOUNDS } from '../../export/figureSizes.ts';
import { MOST_CAPTION, MOST_TITLE } from '../../export/reportTexts.ts';
import type { Dataset, TimelineEvent } from '../../model/dataset.ts';
import { yearOfStart } from '../../model/eventYears.ts';
import { DEFAULT_SIZE } from './figureArguments.ts';
import { endingsOf } from './figureFormats.ts';

const RUN = 'npm run figure --';

/** The one that matters most, the latest of several. */
const mostImportant = ({ events }: Dataset): TimelineEvent | undefined =>
  events.reduce<TimelineEvent | undefined>(
    (best, event) => (event.importance >= (best?.importance ?? 0) ? event : best),
    undefined,
  );

/** Command lines in the data's own ids, each of which runs as it stands. */
export function figureExamples(dataset: Dataset): readonly string[] {
  const { types, threads } = dataset.vocabulary;
  const [first, second] = types.map(({ id }) => id);
  const thread = threads.find(({ tracking }) => tracking !== undefined) ?? threads[0];
  const event = mostImportant(dataset);
  const year = event === undefined ? undefined : yearOfStart(event);
  const span = year === undefined ? '' : ` --from ${year} --to ${year}`;
  return [
    `${RUN} --types ${first}.${second} --from 1998 --to 2020 --lang ko --size 180mm --out figure.svg`,
    `${RUN} --link 'https://example.org/?threads=${thread?.id}&at=2010-06-01' --scale 2 --out thread.png`,
    `${RUN} --q 2018 --scope filtered --outlined --out found.svg`,
    `${RUN} --pins ${event?.id}${span} --title 'The year' --caption 'At a glance' --out year.pdf`,
    `${RUN} --types ${second} --scope filtered --out events.csv`,
    `npm run --silent figure -- --threads ${thread?.id} --format svg --out - > thread.svg`,
  ];
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Words in lines of at most about 90 characters. */
function wrapped(label: string, ids: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = `${label}:`;
  for (const id of ids) {
    if (line.length + id.length > 90) {
      lines.push(line);
      line = ' '.repeat(label.length + 1);
    }
    line += ` ${id}`;
  }
  return [...lines, line];
}

const idsOf = (terms: readonly { readonly id: string }[]): readonly string[] =>
  terms.map(({ id }) => id);

function describeIds({ vocabulary, seriesIds }: Dataset): readonly string[] {
  return [
    ...wrapped('types', idsOf(vocabulary.types)),
    ...wrapped('threads', idsOf(vocabulary.threads)),
    ...wrapped('parties', idsOf(vocabulary.parties)),
    ...wrapped('series', seriesIds),
  ];
}

const ABOUT = `usage: ${RUN} [what to show] [how] --out <file>
Draws a view of the timeline as the page does, or writes its events as data.

What to show (the same words as in a link; a dot stands between ids)
  --link <link>        any link to a view, between quotes; the options below override it
  --from, --to <date>  2018, 2018-04 or 2018-04-27
  --types, --threads, --parties <ids>
  --q <text>           only what a search for the text finds
  --article            only what the article states
  --min <1-5>          least importance
  --lanes <mode>       group, thread, type, none
  --series <ids>       yearly figures below the events
  --at <date>          as-of line
  --event <id>         the selected event; with --chain: all that it is related to
  --pins <ids>         events that are always labelled, at most 12
  --compare <date>.<date>  two spans laid over each other; --years <n> is their length
  --lang <lang>        en (unless said) or ko
  --theme <theme>      light (unless said) or dark
  --scope <scope>      view (unless said): what the window shows; filtered: all that passes the
                       filters, over all time; all: everything

How
  --out <file>         a file of that name is replaced; - is standard output
  --format <format>    where the file's name doesn't say it by its ending:
                       ${endingsOf().join(' ')}
  --size <size>        85mm, 180mm, a4, a3, 16:9, square, or like 1200x800 or 160x90mm;
                       ${DEFAULT_SIZE} unless said; a side has ${SIZE_BOUNDS.px.join(' to ')} px or ${SIZE_BOUNDS.mm.join(' to ')} mm
  --title, --caption <text>  at most ${MOST_TITLE} and ${MOST_CAPTION} characters
  --outlined           SVG: letters as outlines, for Word, PowerPoint, LibreOffice, LaTeX and
                       drawing programs
  --alone              PDF: the picture by itself on a page of its size, for LaTeX; without it
                       the events as a table and their sources follow on A4
  --scale <1-4>        PNG: pixels for each px of the size; at most ${MOST_PNG_SIDE} a side and
                       ${MOST_PNG_PIXELS.resvg / 1e6} million in all (the page: as many as its browser bears)
  --data <folder>      a data folder in the place of data/, or a released version
  --help

Links in the file are whole where SITE_URL names the site's address. SVG, PNG and data need no
browser; PDF needs Chromium or Chrome, which CHROMIUM_PATH may name. Nothing asks the network.
Messages go to standard error, and no half-written file is left.
Exit 0: done, 1: the command line asks for what can't be, 2: data, typeface or browser isn't
right, standard output can't be written, or the program has a fault`;

/**
 * What `--help` prints: all options, the ids that there are, examples.
 * @param dataset undefined where it can't be read: then the help does without ids
 */
export const printHelp = (dataset: Dataset | undefined): string =>
  dataset === undefined
    ? ABOUT
    : `${ABOUT}

Ids
${indented(describeIds(dataset))}

Examples
${indented(figureExamples(dataset))}`;
