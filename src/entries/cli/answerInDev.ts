import type { ViteDevServer } from 'vite';

/** A file that the dev server makes when it is asked for. */
export interface DevFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/**
 * Lets the dev server answer what else only a build writes.
 * @param fileAt the file at a path from the server's root; undefined: it is somebody else's
 */
export function answerInDev(
  { middlewares }: ViteDevServer,
  fileAt: (path: string) => Promise<DevFile | undefined>,
): void {
  middlewares.use((request, response, next) => {
    fileAt((request.url ?? '').split('?')[0] ?? '').then((file) => {
      if (file === undefined) return next();
      response.setHeader('Content-Type', file.type);
      response.end(file.content);
    }, next);
  });
}
