const EXAMPLE = 'https://example.org/timeline/';

/** What an address must not have: the words after "SITE_URL", in which `text` is what was given. */
function faultOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return `expected an address like ${EXAMPLE}, got "${text}"`;
  }
  if (url.username + url.password !== '') {
    return `a name or password stands in the address, and every page would show it. Write ${url.protocol}//${url.host}${url.pathname}`;
  }
  if (/[?#]/.test(text)) {
    return `"${text}" has a ? or #. Write the folder's address alone: ${url.origin}${url.pathname}`;
  }
  const [file] = /[^/]+\.\w+$/.exec(url.pathname) ?? [];
  if (file === undefined) return undefined;
  const folder = url.href.slice(0, -file.length);
  return `"${text}" ends like a file's. Write the folder's address, a slash at its end: ${folder}, or ${url.href}/ for a folder of that name`;
}

/**
 * The absolute address that the site will have, from the build setting `SITE_URL`: http(s), ends with
 * a slash. The empty string where none is set: then nothing is written that needs one.
 * @throws Error for a value that is no such address
 */
export function siteUrlOf(env: Readonly<Record<string, string | undefined>>): string {
  const text = (env['SITE_URL'] ?? '').trim();
  if (text === '') return '';
  const fault = faultOf(text);
  if (fault !== undefined) throw new Error(`SITE_URL: ${fault}`);
  const { href } = new URL(text);
  return href.endsWith('/') ? href : `${href}/`;
}
