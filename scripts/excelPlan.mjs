// What `npm run excel`, `excel:web` and `excel:stop` ask of office-addin-debugging; decided here, without doing anything.
import { parseArgs } from 'node:util';

const WEB_USAGE = 'npm run excel:web -- --document https://…';
const INSTEAD =
  '`npm start` shows Quadrille beside an embedded Excel, and `' +
  WEB_USAGE +
  '` opens it in Excel on the web.';

/** What a person did wrong or can mend; its message is meant to be read. */
export class ExcelError extends Error {}

function parseDocument(args) {
  const { values } = readOptions(args);
  const { document } = values;
  if (document === undefined) {
    throw new ExcelError(
      `Excel on the web opens Quadrille in a workbook of yours, on OneDrive or SharePoint. Copy its link, then: ${WEB_USAGE}`,
    );
  }
  const url = URL.canParse(document) ? new URL(document) : null;
  if (url?.protocol !== 'https:') {
    throw new ExcelError(`"${document}" is not the https address of a workbook: ${WEB_USAGE}`);
  }
  // office-addin-dev-settings appends `&…` to the address: behind a fragment nobody would read it, and without a query it is part of the path.
  url.hash = '';
  if (url.search === '') url.search = '?web=1';
  return url.href;
}

function readOptions(args) {
  try {
    return parseArgs({ args, options: { document: { type: 'string' } } });
  } catch (error) {
    throw new ExcelError(`${error.message}\n${WEB_USAGE}`);
  }
}

function checkNoOptions(args) {
  if (args.length > 0)
    throw new ExcelError(`"${args.join(' ')}" is not understood: this command has no options.`);
}

function checkDesktop(platform) {
  if (platform === 'win32' || platform === 'darwin') return;
  const name = platform === 'linux' ? 'Linux' : platform;
  throw new ExcelError(`There is no Excel for ${name}. ${INSTEAD}`);
}

/**
 * @param {'desktop' | 'web' | 'stop'} action
 * @param {readonly string[]} args as typed after the command
 * @param {NodeJS.Platform} platform
 * @returns {{ call: 'startDebugging', options: object } | { call: 'stopDebugging' }}
 * the function of office-addin-debugging and its options beside manifest.xml
 * @throws {ExcelError} where the platform has no Excel, or an argument is missing or wrong
 */
export function planExcel(action, args, platform) {
  const start = { app: 'excel', enableDebugging: false };
  switch (action) {
    case 'desktop':
      checkNoOptions(args);
      checkDesktop(platform);
      return { call: 'startDebugging', options: { ...start, appType: 'desktop' } };
    case 'web':
      return { call: 'startDebugging', options: { ...start, appType: 'web', document: parseDocument(args) } };
    case 'stop':
      checkNoOptions(args);
      checkDesktop(platform);
      return { call: 'stopDebugging' };
    default:
      throw new ExcelError(`"${action}" is none of desktop, web and stop.`);
  }
}
