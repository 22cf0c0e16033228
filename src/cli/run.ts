// One run of `quadrille`, from its words to its exit code.
import { textOf } from '../text/text';
import { parseArguments, type Request, type WrongUse } from './arguments';
import { analyse } from './commands/analyse';
import { inspect } from './commands/inspect';
import { template } from './commands/template';
import { exitCodes, type ExitCode } from './exitCodes';
import { defaultLocale } from './locale';
import { makeSession, sayTo } from './session';
import type { World } from './world';

/** `words` are those behind the command's own name. Never rejects but for a bug. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const request = parseArguments(words);
  return 'wrong' in request ? refuse(request, world) : carryOut(request, world);
}

async function carryOut(request: Request, world: World): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      world.print(textOf(request.locale ?? defaultLocale(world)).cli.help);
      return exitCodes.done;
    case 'version':
      world.print(`${world.version}\n`);
      return exitCodes.done;
    case 'inspect':
      return inspect(request, makeSession(request, world));
    case 'analyse':
      return analyse(request, makeSession(request, world));
    case 'template':
      return template(request, makeSession(request, world));
  }
}

function refuse({ wrong, word, known = [], locale }: WrongUse, world: World): ExitCode {
  const { cli, format, sheets } = textOf(locale ?? defaultLocale(world));
  const tell: (word: string, known: string) => string = cli.usage[wrong];
  const message = sheets.join(tell(word, cli.list(known)), cli.usage.hint);
  sayTo(world)(`quadrille${format.colon}${message}`);
  return exitCodes.wrongUse;
}
