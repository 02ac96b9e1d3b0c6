/**
 * The address of an outside link, or undefined where it is none: absolute http and https only, so that
 * no data can make a link that runs a script or opens a file.
 */
export function safeHref(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
