const LONG_ENOUGH_MS = 60_000;

/** Hands a file to the reader as a browser does with a link to it. */
export function saveFile({ document }: Window, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH_MS);
}
