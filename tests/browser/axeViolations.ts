import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong with the page as it stands: rule and element, nothing where all is well. Of
 * other people's pages frames are left out: axe can't look into a sandbox.
 */
export async function violationsOf(page: Page, iframes = true): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(axe.source);
  return page.evaluate(async (intoFrames) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      resultTypes: ['violations'],
      iframes: intoFrames,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, iframes);
}
