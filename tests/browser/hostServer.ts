import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../fixtures/hosts');
const MIME: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Pages of other people, on an origin of their own. */
export interface HostServer {
  /** The address of a page, or of one with a frame at this query of the embed. */
  readonly page: (name: string, search?: string) => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves `tests/fixtures/hosts`, where `{{site}}` stands for the address of the site that they embed
 * and `{{integrity}}` for the hash of its loader.
 */
export async function serveHosts(site: string): Promise<HostServer> {
  const loader = await (await fetch(`${site}embed.js`)).text();
  const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname;
    try {
      const text = readFileSync(join(ROOT, path), 'utf8');
      response.writeHead(200, { 'Content-Type': MIME[extname(path)] ?? 'text/plain' });
      response.end(text.replaceAll('{{site}}', site).replaceAll('{{integrity}}', integrity));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    page: (name, search = '') => {
      const embed = encodeURIComponent(`${site}embed/${search}`);
      return `http://127.0.0.1:${port}/${name}.html?embed=${embed}`;
    },
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
