import { join } from 'node:path';
import { runKey } from '../../src/key.ts';

/** `sila key rotate` in a process of its own, to be killed. */
const folder = process.argv[2] ?? '';
const io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  webFolder: folder,
  dataFolder: folder,
  version: '0',
};
await runKey(['rotate', '--out', folder, '--old', join(folder, 'old-2.key')], io);
