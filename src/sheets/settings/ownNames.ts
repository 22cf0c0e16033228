// O2: the names of rows about categories and topics of a company's own, which have a name of the company's in them.
import { tidy } from '../../method/ground/text';
import { categoryValues } from '../../tables/factors/factorValues';
import { makeOwnSetting, type Setting } from '../../tables/settings/catalogue';
import {
  makeOwnKey,
  openName,
  ownKinds,
  ownParts,
  parseOwnKey,
  type OwnKey,
} from '../../method/ground/ownKeys';
import type { Text } from '../../text/text';

/** 'Own topic: ESG audit · Leverage', in any language, or the key → its setting; null for another name. */
export function makeOwnFinder(texts: readonly Text[]): (name: string) => Setting | null {
  const forms = ownKinds.flatMap((kind) =>
    // The words come last: their row is the name alone, which would take the others' ends into it.
    [...ownParts[kind]].reverse().flatMap((part) =>
      texts.map(({ settings }) => ({
        kind,
        part,
        form: formOf(settings.name(makeOwnKey({ kind, part, name: openName }))),
      })),
    ),
  );
  return (said) => {
    const name = tidy(said).replace(/\s+/g, ' ');
    const found = parseOwnKey(name) ?? matchOf(name, forms);
    // Its name is what the method knows it by (R2), and ours are known so too.
    const isOurs = found?.kind === 'ownCategory' && categoryValues.some(({ code }) => code === found.name);
    return found === null || isOurs ? null : makeOwnSetting(found);
  };
}

type Form = Omit<OwnKey, 'name'> & { readonly form: RegExp };

function matchOf(said: string, forms: readonly Form[]): OwnKey | null {
  for (const { kind, part, form } of forms) {
    const name = form.exec(said)?.[1];
    if (name !== undefined) return { kind, part, name };
  }
  return null;
}

/** Colon and dot as people type them, in whichever width. */
const formOf = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .replace(/\s*[:：]\s*/, '\\s*[:：]\\s*')
      .replace(/\s*·\s*/, '\\s*[·・•,，、]\\s*')
      .replace(openName, '(.+?)')}$`,
    'i',
  );
