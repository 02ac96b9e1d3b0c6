import { resolve } from 'node:path';
import { selectExcerpt } from '../../state/selectExcerpt.ts';
import { urlContextOf } from '../../state/urlContext.ts';
import { buildDataset } from './buildDataset.ts';
import { type FigureArguments, readArguments } from './figureArguments.ts';
import { makeContent } from './figureContent.ts';
import { readFigureData } from './figureData.ts';
import { endOf, type FigureExit, messageOf, usageFailure } from './figureFailure.ts';
import { printHelp } from './figureHelp.ts';
import { checkTarget, writeStream, writeTarget } from './figureTarget.ts';
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
  if (target === undefined) await writeStream(process.stdout, made.content);
  else say(`${writeTarget(target, made.content) ? 'replaced' : 'wrote'} ${asked.out}`);
}

async function run(args: readonly string[], folder: string): Promise<FigureExit> {
  try {
    const asked = readArguments(args);
    if (asked === undefined) {
      await writeStream(process.stdout, `${printHelp(buildDataset('data').built?.dataset)}\n`);
    } else await makeFigure(asked, folder);
    return 0;
  } catch (error) {
    const { exit, lines } = endOf(error);
    for (const line of lines) say(line);
    return exit;
  }
}

process.exitCode = await run(process.argv.slice(2), callersFolder());
