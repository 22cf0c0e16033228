// T7: whom the notes of a person name: 'Her old teacher is Tom Ash' beside one, or 'Mentor of Ann' beside the other.
import type { JudgedPerson } from '../ground/judged';
import { surnameOf } from '../ground/names';
import { asPattern } from '../ground/text';

/** T7: do the notes of either name the other? */
export function makeMentionTest(person: JudgedPerson): (other: JudgedPerson) => boolean {
  return (other) => names(person.notes, other.name) || names(other.notes, person.name);
}

/** By the whole name, a part of it, or in Chinese by title or by 老 or 小 and the family name. */
function names(notes: string, name: string): boolean {
  if (notes === '') return false;
  const called = name.replace(/[（(].*$/u, '').trim();
  if (/[\u3400-\u9fff]/u.test(called)) {
    const family = surnameOf(called);
    // Nearly all notes name somebody else: only the others are worth a pattern.
    if (!notes.includes(family)) return false;
    const first = asPattern(family);
    const short = new RegExp(`[老小]${first}|${first}(?:总|工|主任|经理|部长|厂长|师傅)`, 'u');
    return notes.includes(called) || short.test(notes);
  }
  const parts = called.split(/\s+/).filter((part) => part.length > 2);
  return [called, ...parts].some(
    (part) =>
      part !== '' &&
      notes.includes(part) &&
      new RegExp(`(?<![\\p{L}])${asPattern(part)}(?![\\p{L}])`, 'u').test(notes),
  );
}
