// What `npm run package` is asked for, and what it refuses.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { PackageError } from './packageChecks.mjs';

const require = createRequire(import.meta.url);
const CLOUD_NAMES = Object.keys(require('./contentSecurityPolicy.cjs').CLOUDS);

export const USAGE = `npm run package -- --host https://add-in.example [--out DIR] [--version 1.2.3] [--cloud ${CLOUD_NAMES.join('|')}]

  --host     where the files will be: an https address, a folder on it allowed (https://intranet.example/quadrille)
  --out      the folder to make; "package" where absent. A former package there is replaced, anything else is left alone
  --version  three or four numbers; those of package.json where absent. Office takes a changed manifest only with a higher one
  --cloud    the Microsoft cloud of those who use it, which decides where Office.js comes from; "worldwide" where absent`;

function readHost(text) {
  if (text === undefined) throw new PackageError(`Where will the files be? Name it by --host.\n\n${USAGE}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null)
    throw new PackageError(`"${text}" is no address. One such as https://add-in.example is needed.`);
  if (url.protocol !== 'https:')
    throw new PackageError(`Office loads add-ins by https only, not by "${url.protocol}//".`);
  if (url.search || url.hash || url.username || url.password) {
    throw new PackageError(
      `"${text}" should be host and folder only, without question mark, # or user name.`,
    );
  }
  if (/\.(html?|xml)$/i.test(url.pathname))
    throw new PackageError(`"${text}" is a file; name the folder it will be in.`);
  return url.href.replace(/\/+$/, '');
}

function readVersion(text) {
  if (!/^\d{1,5}(\.\d{1,5}){2,3}$/.test(text)) {
    throw new PackageError(`"${text}" is no version. It takes three or four numbers, such as 1.2.3.`);
  }
  return text;
}

function readCloud(text) {
  if (CLOUD_NAMES.includes(text)) return text;
  throw new PackageError(`The cloud "${text}" is not known. Known are ${CLOUD_NAMES.join(', ')}.`);
}

function parse() {
  const text = { type: 'string' };
  try {
    const options = { host: text, out: text, version: text, cloud: text, help: { type: 'boolean' } };
    return parseArgs({ options }).values;
  } catch (error) {
    throw new PackageError(`${error.message}\n\n${USAGE}`);
  }
}

/**
 * What the command line asks for; null where it asks for help.
 * @returns {{ host: string, version: string, cloud: string, out: string | undefined } | null} host without a slash at its end
 * @throws {PackageError}
 */
export function readOptions() {
  const { help, host, out, version, cloud } = parse();
  if (help) return null;
  return {
    host: readHost(host),
    version: readVersion(version ?? require('../package.json').version),
    cloud: readCloud(cloud ?? 'worldwide'),
    out,
  };
}
