import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type RunningSite, serveSite } from '../../src/entries/cli/serve.ts';

const PORT = 46_200;
const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: RunningSite;
let nested: RunningSite;

/** Asks for a path exactly as written; fetch would tidy it first. */
const ask = (path: string, method = 'GET'): Promise<{ status: number; body: string }> =>
  new Promise((settle, fail) => {
    const { port } = new URL(site.url);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => settle({ status: response.statusCode ?? 0, body }));
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
  site = await serveSite(openSite(root), PORT);
  nested = await serveSite(openSite(root, '/deep/down/'), PORT);
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
    '/assets',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', 'HEAD')).toEqual({ status: 200, body: '' });
    expect(await ask('/', 'POST')).toEqual({ status: 405, body: '' });
  });

  test('takes the next free port', () => {
    expect(new URL(nested.url).port).not.toBe(new URL(site.url).port);
  });

  test('serves under a path of its own and nothing beside it', async () => {
    expect(await (await fetch(nested.url)).text()).toBe('the page');
    expect((await fetch(`${nested.url}assets/a.js`)).headers.get('cache-control')).toBe(
      'immutable',
    );
    expect((await fetch(new URL('/', nested.url))).status).toBe(404);
  });
});

test('a server that finds no free port says which it tried', async () => {
  const first = 46_300;
  const taken = await Promise.all(
    Array.from({ length: 21 }, (_, index) => {
      const server = createServer();
      return new Promise<typeof server>((settle) => {
        server.listen(first + index, '127.0.0.1', () => settle(server));
      });
    }),
  );
  await expect(serveSite(openSite(folder), first)).rejects.toThrow(
    'no free port from 46300 to 46320',
  );
  for (const server of taken) server.close();
});
