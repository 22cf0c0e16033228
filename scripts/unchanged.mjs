// What `npm run check` has proved already: a step whose files are as they were when it last passed need not run again.
// `npm test` asks none of this.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that git knows or would add, each with a digest of what it holds; null without git. */
export function digestFiles(root) {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) return null;
  const paths = [...new Set(stdout.split('\0').filter(Boolean)), 'node_modules/.package-lock.json'].sort();
  return paths.map((path) => ({ path, digest: digestOf(join(root, path)) }));
}

function digestOf(file) {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('hex');
  } catch {
    return 'none'; // Deleted, and git has not been told.
  }
}

/**
 * A record in `file` of what passed, by step.
 * @param files as digestFiles gives them; null: nothing is remembered
 */
export function openRecord(file, files) {
  const known = readRecord(file);
  const keyOf = (reads) =>
    createHash('sha1')
      .update(process.version)
      .update(JSON.stringify(files.filter(({ path }) => reads.test(path))))
      .digest('hex');
  return {
    /** How many tests of the step passed with these very files; null where it has to run. */
    passed: ({ title, reads }) =>
      files !== null && known[title]?.key === keyOf(reads) ? known[title].passed : null,
    remember({ title, reads }, { passed, failed }) {
      if (files === null) return;
      if (failed > 0) delete known[title];
      else known[title] = { key: keyOf(reads), passed };
      writeFileSync(file, JSON.stringify(known));
    },
  };
}

function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
