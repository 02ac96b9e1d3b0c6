import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { assertFilled } from './emptyOption.ts';
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
  /** Begins and ends with a slash; as it reads, not as an address encodes it. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Reads what a folder of built files says about itself; `base` is the path to serve it under. */
export function openSite(root: string, base = '/'): Site {
  const headers = join(root, '_headers');
  const rules = existsSync(headers) ? parseHeaderRules(readFileSync(headers, 'utf8')) : [];
  return { root: resolve(root), base, rules };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The path that a text names to serve a site under, decoded, with a slash at both ends.
 * @throws Error where it names none
 */
export function baseOf(text: string): string {
  const inner = decoded(text)?.replace(/^\/|\/$/g, '');
  const path = inner === '' ? '/' : `/${inner}/`;
  if (inner === undefined || /[?#\\\p{Cc}]|\/[/.]/u.test(path)) {
    throw new Error(`--base: expected a path like /timeline/, got "${text}"`);
  }
  return path;
}

/** What a request's path leads to. */
export type Answer =
  | { readonly kind: 'file'; readonly file: string; readonly headers: Record<string, string> }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing' };

const NOTHING: Answer = { kind: 'nothing' };

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/**
 * As static hosts answer: a folder with its `index.html`, and without its last slash by sending on to
 * that; a file with the headers of the rules for its path. Nothing outside the root and no dotfile is
 * ever served.
 */
export function answerTo({ root, base, rules }: Site, url: string): Answer {
  const [, address = '', query = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const path = decoded(address);
  if (path === undefined || /[\0\\]|\/\./.test(path)) return NOTHING;
  if (`${path}/` === base) return { kind: 'moved', to: encodeURI(base) + query };
  if (!path.startsWith(base)) return NOTHING;
  const wanted = resolve(root, path.slice(base.length));
  if (wanted !== root && !wanted.startsWith(root + sep)) return NOTHING;
  const page = join(wanted, 'index.html');
  if (!path.endsWith('/') && isFile(page)) {
    return { kind: 'moved', to: `${encodeURI(path)}/${query}` };
  }
  const file = path.endsWith('/') ? page : wanted;
  if (!isFile(file)) return NOTHING;
  return { kind: 'file', file, headers: headersFor(rules, `/${path.slice(base.length)}`) };
}

function respond(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = answerTo(site, request.url ?? '/');
  if (answer.kind === 'nothing') {
    response.writeHead(404, { 'Content-Type': MIME['.txt'] }).end('Not found\n');
    return;
  }
  if (answer.kind === 'moved') {
    response.writeHead(301, { Location: answer.to }).end();
    return;
  }
  const { file, headers } = answer;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
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
    return { url: `http://127.0.0.1:${bound}${encodeURI(site.base)}`, close };
  }
  throw new Error(`no free port from ${port} to ${port + 20}`);
}

const USAGE = `usage: npm run serve -- [options]
Serves the built site on this machine alone, with its headers, until Ctrl+C.
  --root <folder>  what to serve, dist/ unless said
  --base <path>    the path to serve it under, / unless said
  --port <number>  4173 unless said; where it is taken, the first free one of the 20 behind it
  --help`;

/** The first port of those to try; 0: any that is free. */
function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_515) return port;
  throw new Error(`--port: expected a number from 0 (any) to 65515, got "${text}"`);
}

async function main(): Promise<void> {
  const { help, ...values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (help) {
    console.log(USAGE);
    return;
  }
  assertFilled(values);
  const [port, base] = [portOf(values.port), baseOf(values.base)];
  if (!existsSync(join(values.root, 'index.html'))) {
    throw new Error(`nothing to serve in ${values.root}/: run \`npm run build\` first`);
  }
  const running = await serveSite(openSite(values.root, base), port);
  console.log(`Inter-Korean timeline: ${running.url}  (Ctrl+C stops it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
