import { test as base } from '@playwright/test';
import { type HostServer, serveHosts } from './hostServer.ts';

/** A test with pages of other people that embed the site. */
export const test = base.extend<{ readonly hosts: HostServer }>({
  hosts: async ({ baseURL }, use) => {
    const hosts = await serveHosts(baseURL ?? '');
    await use(hosts);
    await hosts.close();
  },
});
