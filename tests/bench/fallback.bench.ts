import { chromium, type Frame } from '@playwright/test';
import { chromiumFlags } from '../../src/entries/cli/chromium.ts';
import { openSite, serveSite } from '../../src/entries/cli/serve.ts';
import { serveHosts } from '../browser/hostServer.ts';
import { ensureChromium } from '../chromium.ts';

/** Aim in ms, from the press until the file's text is in sight and selected. */
const AIM = 500;
const RUNS = 5;
const FORMATS = ['svg', 'csv'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In the frame: presses the button of a format and waits for the paint that shows its text selected. */
function timeToText(format: string): Promise<number> {
  const row = document.querySelector(`[data-format="${format}"]`);
  const begun = performance.now();
  row?.querySelector<HTMLButtonElement>(':scope > button')?.click();
  return new Promise((settle) => {
    const looking = setInterval(() => {
      const field = row?.querySelector('textarea');
      if (field === null || field === undefined || field !== document.activeElement) return;
      const { selectionStart, selectionEnd, value, clientHeight } = field;
      if (selectionStart > 0 || selectionEnd < value.length || clientHeight === 0) return;
      clearInterval(looking);
      requestAnimationFrame(() => settle(performance.now() - begun));
    }, 4);
  });
}

async function openFiles(frame: Frame): Promise<void> {
  await frame.locator('[data-timeline][data-ready="true"]').waitFor();
  await frame.locator('.take-opener').click();
  await frame.locator('.embed-take').waitFor();
}

/** Times how long a frame of another site whose sandbox forbids downloads takes to show a file. */
export async function benchFallback(root = 'dist'): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumFlags(),
  });
  const site = await serveSite(openSite(root), 4240);
  const hosts = await serveHosts(site.url);
  console.log(`\npress to selected text in a sandboxed frame, median of ${RUNS} (aim ${AIM} ms):`);
  for (const format of FORMATS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(hosts.page('own'));
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      if (frame === null || frame === undefined) throw new Error('the host has no frame');
      await openFiles(frame);
      times.push(await frame.evaluate(timeToText, format));
      await page.close();
    }
    console.log(`${format.padEnd(12)}${median(times).toFixed(0).padStart(6)} ms`);
  }
  await hosts.close();
  await site.close();
  await browser.close();
}
