import {
  accessSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { codeOf, messageOf, needFailure, usageFailure } from './figureFailure.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is no folder',
};

const reasonOf = (error: unknown): string => REASONS[codeOf(error) ?? ''] ?? messageOf(error);

const cannotWrite = (path: string, reason: string) =>
  usageFailure(`--out: ${path} can't be written: ${reason}. Choose another place.`);

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/**
 * Checks before any work that a file can be written.
 * @throws FigureFailure where it can't be
 */
export function checkTarget(path: string): void {
  try {
    const folder = dirname(path);
    const stats = statOf(folder);
    if (stats === undefined) throw cannotWrite(path, `there is no folder ${folder}`);
    if (!stats.isDirectory()) throw cannotWrite(path, `${folder} is no folder`);
    if (statOf(path)?.isDirectory() === true) throw cannotWrite(path, 'it is a folder');
    accessSync(existsSync(path) ? path : folder, constants.W_OK);
  } catch (error) {
    throw asFailure(path, error);
  }
}

function asFailure(path: string, error: unknown): unknown {
  return codeOf(error) === undefined ? error : cannotWrite(path, reasonOf(error));
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. An older file of that
 * name is replaced; what is no ordinary file, like a pipe, is written to as it is.
 * @returns whether there was an older file
 * @throws FigureFailure where it can't be written
 */
export function writeTarget(path: string, content: Uint8Array | string): boolean {
  try {
    const before = statOf(path);
    if (before !== undefined && !before.isFile()) writeFileSync(path, content);
    else moveIntoPlace(before === undefined ? path : realpathSync(path), content);
    return before?.isFile() === true;
  } catch (error) {
    throw asFailure(path, error);
  }
}

function moveIntoPlace(path: string, content: Uint8Array | string): void {
  const unfinished = join(dirname(path), `.figure.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Writes all of it to a stream, and waits until that is done. A reader that has had enough, like
 * `head`, ends the writing without a word.
 * @throws FigureFailure where it can't be written
 */
export const writeStream = (stream: Writable, content: Uint8Array | string): Promise<void> =>
  new Promise((settle, fail) => {
    // Without a listener of its own the error would end the process before the write tells it.
    stream.on('error', () => undefined);
    stream.write(content, (error) => {
      if (error === null || error === undefined || codeOf(error) === 'EPIPE') settle();
      else fail(needFailure(`Standard output can't be written: ${reasonOf(error)}.`));
    });
  });
