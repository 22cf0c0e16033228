// The command line in a process of its own, with little memory and little time, for files that would take much of both.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';

export interface Limited {
  readonly code: number | null;
  readonly err: string;
  /** Most memory that the process had, in megabytes. */
  readonly peak: number;
}

/** The command line in a process with 512 MB for its objects and a minute of time. */
export function analyseLimited(file: string, out: string): Limited {
  const words = [
    '--max-old-space-size=512',
    '--import',
    'tsx',
    join(__dirname, 'limited.ts'),
    'analyse',
    file,
    '--write',
    out,
  ];
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  return { code: status, err: stderr, peak: Number(/peak (\d+) MB/.exec(stderr)?.[1] ?? Infinity) };
}

/** A gigabyte of zeros, packed. */
export const gigabyte = (): Uint8Array => {
  const block = deflateRawSync(Buffer.alloc(1024 ** 2), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: 1024 }, () => block), Buffer.from([3, 0])]);
};
