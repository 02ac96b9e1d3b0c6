import { within } from '@testing-library/react';
import { DownloadDialog } from '../../src/app/DownloadDialog.tsx';
import type { Environment } from '../../src/app/environment.ts';
import { type Rendered, renderIn } from './renderIn.tsx';

/** A page whose template, typeface and licence are there. */
const FILES: Readonly<Record<string, string>> = {
  'font.woff2': 'typeface',
  'embed/index.html':
    '<!doctype html><html lang="en"><head><meta name="ikt-view" content=""><title>T</title></head><body><!--static--><div id="static"></div><!--/static--></body></html>',
  'assets/fonts/OFL.txt': 'licence',
};

export const loadFile: Environment['loadFile'] = async (path) => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`no file: ${path}`);
  return new TextEncoder().encode(text);
};

/** The open dialog over a link's view. */
export const dialogWith = (
  link = '?types=summit',
  environment: Partial<Environment> = { loadFile },
  withDetails = true,
): Rendered =>
  renderIn(<DownloadDialog open={true} onClose={() => undefined} />, {
    link,
    environment,
    withDetails,
  });

export const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector(`[data-format="${id}"]`);
  if (!(row instanceof HTMLElement)) throw new Error(`no row: ${id}`);
  return row;
};

export const buttonOf = (id: string): HTMLElement =>
  within(rowOf(id)).getByRole('button', { name: /^(?:Download|Print)/ });
