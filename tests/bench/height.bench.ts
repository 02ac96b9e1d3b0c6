import { chromium } from '@playwright/test';
import { chromiumFlags } from '../../src/entries/cli/chromium.ts';
import { openSite, serveSite } from '../../src/entries/cli/serve.ts';
import { serveHosts } from '../browser/hostServer.ts';
import { ensureChromium } from '../chromium.ts';

/** Aim in ms, from the load event of a frame until the frame is as high as its content. */
const AIM = 250;
const RUNS = 5;
const QUIET_MS = 1000;
const HOSTS = ['own', 'amp', 'medium', 'pym', 'wordpress'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In the host's page: how long after the frame's load event the last height came; 0 where it came before. */
function delayOfLast(): number {
  const loaded: unknown = Reflect.get(window, 'loadedAt');
  const heights = Reflect.get(window, 'heights') as readonly { readonly at: number }[];
  return Math.max(0, (heights.at(-1)?.at ?? Number.NaN) - Number(loaded));
}

/** Times how long a frame of a built site has a wrong height, in each kind of host; prints a line for each. */
export async function benchHeight(root = 'dist'): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumFlags(),
  });
  const site = await serveSite(openSite(root), 4200);
  const hosts = await serveHosts(site.url);
  console.log(`\nframe loaded to right height, median of ${RUNS} (aim ${AIM} ms):`);
  for (const host of HOSTS) {
    const delays: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(hosts.page(host));
      await page.waitForFunction((ms) => {
        const heights = Reflect.get(window, 'heights') as readonly { readonly at: number }[];
        return performance.now() - (heights.at(-1)?.at ?? Number.POSITIVE_INFINITY) > ms;
      }, QUIET_MS);
      delays.push(await page.evaluate(delayOfLast));
      await page.close();
    }
    console.log(`${host.padEnd(12)}${median(delays).toFixed(0).padStart(6)} ms`);
  }
  await hosts.close();
  await site.close();
  await browser.close();
}
