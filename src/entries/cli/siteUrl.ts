/**
 * The absolute address that the site will have, from the build setting `SITE_URL`: http(s), ends with
 * a slash. The empty string where none is set: then nothing is written that needs one.
 * @throws Error for a value that is no such address
 */
export function siteUrlOf(env: Readonly<Record<string, string | undefined>>): string {
  const text = (env['SITE_URL'] ?? '').trim();
  if (text === '') return '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') {
    throw new Error(
      `SITE_URL: expected an address like https://example.org/timeline/, got "${text}"`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
