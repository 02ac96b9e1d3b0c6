import { runRelease } from './runRelease.ts';

const today = new Date().toISOString().slice(0, 10);
process.exitCode = await runRelease(process.argv.slice(2), today);
