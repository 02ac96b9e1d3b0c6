import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type HeaderRule, headersFor, parseHeaderRules } from './headerRules.ts';

const MIME: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A folder of static files, the path that it is served under, and the headers that go with it. */
export interface Site {
  readonly root: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Reads what a folder of built files says about itself; `base` is the path to serve it under. */
export function openSite(root: string, base = '/'): Site {
  const headers = join(root, '_headers');
  const rules = existsSync(headers) ? parseHeaderRules(readFileSync(headers, 'utf8')) : [];
  return { root: resolve(root), base, rules };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/**
 * The file that answers a request's path, undefined where there is none: a folder answers with its
 * `index.html`, nothing outside the root and no dotfile is ever served.
 */
export function fileFor(site: Site, url: string): string | undefined {
  const path = decodePath(url);
  if (path === undefined || !path.startsWith(site.base)) return undefined;
  if (path.includes('\0') || path.includes('\\') || path.includes('/.')) return undefined;
  const wanted = resolve(site.root, path.slice(site.base.length));
  if (wanted !== site.root && !wanted.startsWith(site.root + sep)) return undefined;
  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function respond(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const path = `/${(decodePath(url) ?? '').slice(site.base.length)}`;
  for (const [name, value] of Object.entries(headersFor(site.rules, path))) {
    response.setHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(site, url);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': MIME['.txt'] }).end('Not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': MIME[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** False where the port is taken or not allowed. */
const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((settle, fail) => {
    const succeeded = (): void => {
      server.off('error', failed);
      settle(true);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeeded);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') settle(false);
      else fail(error);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    server.listen(port, '127.0.0.1');
  });

/** A site that is being served. */
export interface RunningSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves on `port` of this machine alone, or on the first free one of the twenty behind it. */
export async function serveSite(site: Site, port: number): Promise<RunningSite> {
  const server = createServer((request, response) => respond(site, request, response));
  for (let candidate = port; candidate <= port + 20; candidate += 1) {
    if (!(await listen(server, candidate))) continue;
    const address = server.address();
    const bound = typeof address === 'object' ? address?.port : candidate;
    const close = (): Promise<void> =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      });
    return { url: `http://127.0.0.1:${bound}${site.base}`, close };
  }
  throw new Error(`no free port from ${port} to ${port + 20}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
    },
  });
  if (!existsSync(join(values.root, 'index.html'))) {
    throw new Error(`nothing to serve in ${values.root}/: run \`npm run build\` first`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_515) {
    throw new Error(`--port: expected a number from 1 to 65515, got "${values.port}"`);
  }
  const running = await serveSite(openSite(values.root, values.base), port);
  console.log(`Inter-Korean timeline: ${running.url}  (Ctrl+C stops it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
