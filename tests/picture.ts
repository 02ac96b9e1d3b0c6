import { chromium } from '@playwright/test';
import { chromiumFlags } from '../src/entries/cli/chromium.ts';
import { openSite, serveSite } from '../src/entries/cli/serve.ts';
import { ensureChromium } from './chromium.ts';

/** Draws the README's picture anew from the built site. */
const VIEW = '?from=1998&lang=en&theme=light&to=2030-08-16';
const OUT = 'public/timeline.png';

const site = await serveSite(openSite('dist'), 4190);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumFlags(),
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
await page.goto(`${site.url}${VIEW}`);
await page.locator('[data-timeline][data-ready="true"]').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: OUT });
await browser.close();
await site.close();
console.log(`wrote ${OUT}`);
