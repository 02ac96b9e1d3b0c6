import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BUDGETS, describeWeight, readBuild, weigh } from '../../src/entries/cli/budgets.ts';
import { chromiumFlags } from '../../src/entries/cli/chromium.ts';
import { openSite, serveSite } from '../../src/entries/cli/serve.ts';
import { ensureChromium } from '../chromium.ts';
import { benchFallback } from './fallback.bench.ts';
import { benchFigure } from './figure.bench.ts';
import { benchHeight } from './height.bench.ts';
import { benchLayout } from './layout.bench.ts';
import { benchSearch } from './search.bench.ts';

const RUNS = 5;
const THROTTLE = 4;

/** When each thing was on screen or done, in ms since the navigation began. */
type Timings = Readonly<Record<string, number>>;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function printWeights(): void {
  const files = readBuild('dist');
  for (const budget of BUDGETS) console.log(describeWeight(weigh(budget, files)));
  for (const { path, bytes } of files) {
    if (!/^data\/(?:first|details)-/.test(path)) continue;
    const kb = (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
    console.log(`${path}: ${kb} KB gzip`);
  }
}

type Entry = Readonly<Pick<PerformanceEntry, 'entryType' | 'name' | 'startTime' | 'duration'>>;

function timingsOf(entries: readonly Entry[]): Timings {
  const paints = entries.filter(({ entryType }) => entryType === 'paint');
  const measures = entries.filter(({ name }) => name.startsWith('ikt:'));
  const painted = measures.find(({ name }) => name === 'ikt:first-paint');
  return Object.fromEntries([
    ...paints.map(({ name, startTime }) => [name, startTime]),
    ...measures.map(({ name, duration }) => [`${name} took`, duration]),
    ...(painted === undefined ? [] : [['timeline painted', painted.startTime + painted.duration]]),
  ]);
}

/** A cold visit in a browser of its own, its processor slowed down. */
async function timeVisit(url: string, executablePath: string): Promise<Timings> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.goto(url);
    await page.locator('[data-timeline][data-ready="true"]').waitFor({ timeout: 60_000 });
    const entries = await page.evaluate(() =>
      performance.getEntries().map(({ entryType, name, startTime, duration }) => ({
        entryType,
        name,
        startTime,
        duration,
      })),
    );
    return timingsOf(entries);
  } finally {
    await browser.close();
  }
}

async function benchFirstPaint(): Promise<void> {
  const executablePath = ensureChromium();
  const site = await serveSite(openSite('dist'), 4180);
  const visits: Timings[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await timeVisit(site.url, executablePath));
  await site.close();
  console.log(`\nfirst visit, processor slowed ${THROTTLE}x, median of ${RUNS} (ms):`);
  for (const name of new Set(visits.flatMap((visit) => Object.keys(visit)))) {
    const values = visits.map((visit) => visit[name] ?? Number.NaN);
    console.log(`${name.padEnd(26)}${median(values).toFixed(0).padStart(6)}`);
  }
}

printWeights();
await benchFirstPaint();
await benchHeight();
await benchFallback();
benchLayout();
benchSearch();
benchFigure();
