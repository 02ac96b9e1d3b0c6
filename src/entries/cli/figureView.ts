import type { View } from '../../model/view.ts';
import { parseQuery, printQuery, type QueryPair } from '../../state/queryText.ts';
import type { UrlContext } from '../../state/urlContext.ts';
import { type UrlProblem, VIEW_KEYS, type ViewKey } from '../../state/viewFields.ts';
import { decodeView, printView } from '../../state/viewUrl.ts';
import { usageFailure } from './figureFailure.ts';
import { describeUrlProblem } from './figureProblem.ts';

/** The view that a command line means: a link's, changed by the options of the same names. */
export interface ViewRequest {
  readonly link: string | undefined;
  readonly options: ReadonlyMap<ViewKey, string>;
}

export interface RequestedView {
  readonly view: View;
  /** What was left aside without harm, each a sentence. */
  readonly notes: readonly string[];
}

/** The query of any address of a view: what stands behind its question mark, or the whole of it. */
function queryOf(link: string): string {
  const [address = ''] = link.split('#');
  const mark = address.indexOf('?');
  if (mark >= 0) return address.slice(mark + 1);
  if (/^https?:\/\//i.test(address)) return '';
  if (address.includes('=')) return address;
  throw usageFailure(
    `--link: "${link}" is no link to a view. Copy one from the page ("Copy link") and put it between quotes.`,
  );
}

/** Keys of a page's address that say nothing of the picture. */
const PAGE_KEYS: ReadonlySet<string> = new Set(['chrome', 'bg', 'data']);

const noteOnKey = ([key]: QueryPair): string =>
  `The link's "${key}" is no key of a view and was left out.`;

function failOn(
  problems: readonly UrlProblem[],
  context: UrlContext,
  nameOf: (key: ViewKey) => string,
): void {
  if (problems.length === 0) return;
  const lines = problems.map((problem) =>
    describeUrlProblem(problem, nameOf(problem.key), context),
  );
  throw usageFailure(lines.join('\n'));
}

/**
 * Decodes the view as the site does, but takes each value that the site would leave out for a mistake.
 * A link to a step of the walk means the step's view, also where options change it.
 * @throws FigureFailure that names every wrong value
 */
export function decodeRequest({ link, options }: ViewRequest, context: UrlContext): RequestedView {
  const linked = decodeView(queryOf(link ?? '?'), context);
  const wrong = linked.problems.filter(({ key }) => !options.has(key));
  failOn(wrong, context, (key) => `--link, ${key}`);
  const base = parseQuery(printView({ ...linked.view, walk: undefined }, context)).filter(
    ([key]) => !VIEW_KEYS.some((known) => known === key && options.has(known)),
  );
  const { view, problems } = decodeView(printQuery([...base, ...options]), context);
  failOn(problems, context, (key) => (options.has(key) ? `--${key}` : `--link, ${key}`));
  const unknown = linked.kept.filter(([key]) => !PAGE_KEYS.has(key));
  return { view, notes: unknown.map(noteOnKey) };
}

/** The version of the data that a link is pinned to. */
export const pinnedVersion = (link: string): string | undefined =>
  parseQuery(queryOf(link)).find(([key]) => key === 'data')?.[1];
