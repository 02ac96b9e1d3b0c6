import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';
import {
  closingLine,
  type Outcome,
  type Step,
  selectSteps,
  type Tally,
  tallyStep,
} from './steps.ts';

const REPORTS = 'test-results';
const PATH = [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const spawnStep = (step: Step, reportPath: string): Promise<number | undefined> =>
  new Promise((settle) => {
    const [program = '', ...args] = step.command;
    const extra = step.kind === 'vitest' ? [`--outputFile.json=${reportPath}`] : [];
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath, ...step.env, PATH };
    const child = spawn(program, [...args, ...extra], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      settle(undefined);
    });
    child.once('close', (code) => settle(code ?? undefined));
  });

async function runStep(step: Step): Promise<Tally> {
  console.log(`\n== ${step.name}`);
  const begun = Date.now();
  const reportPath = join(REPORTS, `${step.name.replaceAll(/[^a-z]+/gi, '-')}.json`);
  let outcome: Outcome = { exitCode: undefined, report: undefined };
  try {
    if (step.needsBrowser === true) process.env['CHROMIUM_PATH'] = ensureChromium();
    const exitCode = await spawnStep(step, reportPath);
    outcome = { exitCode, report: readReport(reportPath) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const tally = tallyStep(step.kind, outcome);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(`-- ${step.name}: ${closingLine([tally])} (${seconds} s)`);
  return tally;
}

async function main(): Promise<void> {
  const steps = selectSteps(process.argv.slice(2));
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await runStep(step));
  if (tallies.some(({ failed }) => failed > 0)) {
    const failing = steps.filter((_, index) => (tallies[index]?.failed ?? 0) > 0);
    console.log(`\nfailing: ${failing.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
  console.log(`\n${closingLine(tallies)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
