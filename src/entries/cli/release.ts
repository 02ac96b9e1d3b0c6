import { runRelease } from './runRelease.ts';

process.exitCode = runRelease(process.argv.slice(2), new Date().toISOString().slice(0, 10));
