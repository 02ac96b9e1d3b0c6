import { resolve } from 'node:path';
import { selectExcerpt } from '../../state/selectExcerpt.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { buildDataset } from './buildDataset.ts';
import { type FigureArguments, readArguments } from './figureArguments.ts';
import { makeContent } from './figureContent.ts';
import { readFigureData } from './figureData.ts';
import { type FigureExit, FigureFailure, messageOf, usageFailure } from './figureFailure.ts';
import { printHelp } from './figureHelp.ts';
import { checkTarget, writeTarget } from './figureTarget.ts';
import { decodeRequest } from './figureView.ts';
import { siteUrlOf } from './siteUrl.ts';

/** The folder that paths on the command line start from: npm runs a script in the project's folder, wherever it was called. */
const callersFolder = (): string =>
  (process.env['npm_lifecycle_event'] === 'figure' ? process.env['INIT_CWD'] : undefined) ??
  process.cwd();

const say = (line: string): void => console.error(line);

function siteAddress(): string {
  try {
    return siteUrlOf(process.env);
  } catch (error) {
    throw usageFailure(`${messageOf(error)}. Set it right or leave it unset.`);
  }
}

/** The picture or data that the arguments mean, in the place that they name. */
async function makeFigure(asked: FigureArguments, folder: string): Promise<void> {
  const target = asked.out === undefined ? undefined : resolve(folder, asked.out);
  if (target !== undefined) checkTarget(target);
  const { dataset, details } = await readFigureData(asked, folder);
  const { view, notes } = decodeRequest(asked.view, urlContextOf(dataset, 'en'));
  const { scope, title, caption } = asked;
  const siteUrl = siteAddress();
  const excerpt = selectExcerpt(dataset, view, { scope, details, siteUrl, title, caption });
  const made = await makeContent(excerpt, asked);
  for (const note of [...notes, ...made.notes]) say(note);
  if (target === undefined) process.stdout.write(made.content);
  else say(`${writeTarget(target, made.content) ? 'replaced' : 'wrote'} ${asked.out}`);
}

async function run(args: readonly string[], folder: string): Promise<FigureExit> {
  try {
    const asked = readArguments(args);
    if (asked === undefined) console.info(printHelp(buildDataset('data').built?.dataset));
    else await makeFigure(asked, folder);
    return 0;
  } catch (error) {
    if (!(error instanceof FigureFailure)) throw error;
    say(error.message);
    if (error.exit === 1) say('`npm run figure -- --help` shows all options, with examples.');
    return error.exit;
  }
}

process.exitCode = await run(process.argv.slice(2), callersFolder());
