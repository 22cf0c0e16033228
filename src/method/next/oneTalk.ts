// N7: who is to be talked with twice is talked with once: what further lines have to say joins the first line that goes to that person.
import type { NextLine } from './nextLine';

/** N7: one line for each of the customer's people whom lines go to or through, its day the earliest of theirs. */
export function inOneTalk(lines: readonly NextLine[]): readonly NextLine[] {
  const talks = new Map<string, NextLine>();
  const firstOf = new Map<string, NextLine>();
  const kept = lines.filter((line) => {
    const partner = partnerOf(line);
    if (partner === '' || line.state === 'open') return true;
    const talk = talks.get(partner);
    if (talk === undefined) {
      talks.set(partner, line);
      firstOf.set(line.id, line);
      return true;
    }
    // What should have been done by now stays a line of its own.
    if (line.state !== 'suggested') return true;
    talks.set(partner, joined(talk, line));
    return false;
  });
  const talkOf = new Map([...talks.values()].map((talk) => [talk.id, talk]));
  return kept.map((line) => (firstOf.get(line.id) === line ? (talkOf.get(line.id) ?? line) : line));
}

function joined(talk: NextLine, line: NextLine): NextLine {
  const days = [talk.due, line.due].filter((day) => day !== null).sort();
  return {
    ...talk,
    cells: [...new Set([...talk.cells, ...line.cells])],
    people: [...new Set([...talk.people, ...line.people])],
    due: talk.state === 'suggested' ? (days[0] ?? null) : talk.due,
    also: [...talk.also, line],
  };
}

/** Whom of the customer a line goes to; '' for nobody, or where it is no talk. */
function partnerOf({ kind, params }: NextLine): string {
  if (kind === 'leaver') return params.isMet ? params.name : '';
  if (kind === 'against') return params.onPaper ? '' : params.through || params.name;
  if (kind === 'unmet' || kind === 'confidant') return params.through;
  if (kind === 'confirm' || kind === 'verify') return params.names[0] ?? '';
  if (kind === 'fewContacts')
    return params.about === '' && params.names.length === 1 ? (params.names[0] ?? '') : '';
  return kind === 'stale' ? params.name : '';
}
