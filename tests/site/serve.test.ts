import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseOf, openSite, type RunningSite, serveSite } from '../../src/entries/cli/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: RunningSite;
let nested: RunningSite;

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as written; fetch would tidy it first. */
const ask = (path: string, method = 'GET'): Promise<Reply> =>
  new Promise((settle, fail) => {
    const { port } = new URL(site.url);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      const { statusCode: status = 0, headers } = response;
      response.on('end', () => settle({ status, headers, body }));
    })
      .on('error', fail)
      .end();
  });

beforeAll(async () => {
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'embed'));
  writeFileSync(join(root, 'index.html'), 'the page');
  writeFileSync(join(root, 'embed/index.html'), 'the embed');
  writeFileSync(join(root, 'assets/a.js'), 'let a;');
  writeFileSync(join(root, '.secret'), 'secret');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-other'));
  writeFileSync(join(folder, 'dist-other/a.txt'), 'secret');
  writeFileSync(
    join(root, '_headers'),
    '/*\n  X-All: yes\n  Cache-Control: no-cache\n/assets/*\n  Cache-Control: immutable\n',
  );
  site = await serveSite(openSite(root), 0);
  nested = await serveSite(openSite(root, baseOf('deep/남 북')), Number(new URL(site.url).port));
});

afterAll(async () => {
  await Promise.all([site.close(), nested.close()]);
  rmSync(folder, { recursive: true });
});

describe('the server of built files', () => {
  test('answers a folder with its page and a file with its type', async () => {
    expect(await (await fetch(site.url)).text()).toBe('the page');
    expect(await (await fetch(`${site.url}embed/`)).text()).toBe('the embed');
    const script = await fetch(`${site.url}assets/a.js?v=1`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('sends the headers of `_headers`, the later rule over the earlier', async () => {
    const page = await fetch(site.url);
    expect(page.headers.get('x-all')).toBe('yes');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${site.url}assets/a.js`);
    expect(script.headers.get('x-all')).toBe('yes');
    expect(script.headers.get('cache-control')).toBe('immutable');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/../dist-other/a.txt',
    '/.secret',
    '/assets/%2e%2e/.secret',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/missing.js',
    '/assets/missing.js',
    '/assets',
    '/assets/',
    '//embed',
  ])('has nothing at %s', async (path) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('Not found\n');
    expect(headers).not.toHaveProperty('cache-control');
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, body: '' });
  });

  test('takes the next free port', () => {
    expect(new URL(nested.url).port).not.toBe(new URL(site.url).port);
  });

  test('sends a folder without its last slash on to that, with the query', async () => {
    const moved = await ask('/embed?lang=ko&q=a%20b?');
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toBe('/embed/?lang=ko&q=a%20b?');
    expect(moved.headers).not.toHaveProperty('cache-control');
    const { pathname } = new URL(nested.url);
    const followed = await fetch(new URL(`${pathname.slice(0, -1)}?lang=ko`, nested.url));
    expect(followed.url).toBe(`${nested.url}?lang=ko`);
    expect(await followed.text()).toBe('the page');
    expect(await (await fetch(`${nested.url}embed`)).text()).toBe('the embed');
  });

  test('serves under a path of its own and nothing beside it', async () => {
    expect(await (await fetch(nested.url)).text()).toBe('the page');
    expect((await fetch(`${nested.url}assets/a.js`)).headers.get('cache-control')).toBe(
      'immutable',
    );
    expect((await fetch(new URL('/', nested.url))).status).toBe(404);
  });
});

test.each([
  ['/', '/'],
  ['foo', '/foo/'],
  ['/deep/down/', '/deep/down/'],
  ['/a%20b/', '/a b/'],
  ['/남북', '/남북/'],
])('the base %j is the path %j', (text, path) => {
  expect(baseOf(text)).toBe(path);
});

test.each(['a?b', '/a#b', '%3F', 'a//b', '/../a', '/.a/', 'a\\b', '%', 'http://x/', 'a%0Ab'])(
  'the base %j is refused',
  (text) => {
    expect(() => baseOf(text)).toThrow(`--base: expected a path like /timeline/, got "${text}"`);
  },
);

test('a server says the address as a browser takes it', () => {
  expect(new URL(nested.url).href).toBe(nested.url);
  expect(nested.url).toMatch(/\/deep\/%EB%82%A8%20%EB%B6%81\/$/);
});

test('a server that finds no free port says which it tried', async () => {
  const first = 46_300;
  const taken = await Promise.all(
    Array.from({ length: 21 }, (_, index) => {
      const server = createServer();
      return new Promise<typeof server>((settle) => {
        // A port that another program holds is taken as well.
        server.once('error', () => settle(server));
        server.listen(first + index, '127.0.0.1', () => settle(server));
      });
    }),
  );
  await expect(serveSite(openSite(folder), first)).rejects.toThrow(
    'no free port from 46300 to 46320',
  );
  for (const server of taken) server.close();
});
