// Places in advice that are filled when it is given: a person's name, the time, a factor's words. Ours are English; what Chinese users
// write for them is understood as well.

/** Where a person's name stands in advice. */
export const nameMark = '{name}';
/** N5: where the time stands. */
export const whenMark = '{when}';

const nameMarks = /[{｛]\s*(?:name|姓名)\s*(?:[|｜]([^}｝]*))?[}｝]/gi;
const deciderMarks = /[{｛]\s*(?:decider|拍板人)\s*(?:[|｜]([^}｝]*))?[}｝]/gi;
/** A9, T7: who speaks with them for us. */
const friendMarks = /[{｛]\s*(?:friend|引见人)\s*[}｝]/gi;
const whenMarks = /[{｛]\s*(?:when|时间)\s*[}｝]/gi;
/** A9: the factor's words without its people. */
const saidMarks = /[{｛]\s*(?:said|原话)\s*[}｝]/gi;
const factorMarks = /[{｛]\s*(?:factor|因素)\s*[}｝]/gi;

/** A9: such words ask those who are linked. */
export const asksPeople = (words: string): boolean => words.search(nameMarks) >= 0;

/** A9: such words need somebody who speaks with them for us. */
export const asksFriend = (words: string): boolean => words.search(friendMarks) >= 0;

/** A9: such words have the factor's own in them. */
export const quotesFactor = (words: string): boolean =>
  words.search(saidMarks) >= 0 || words.search(factorMarks) >= 0;

/** A9: such words are about people of the customer's. */
export const namesPeople = (words: string): boolean => asksPeople(words) || words.search(deciderMarks) >= 0;

export const fillName = (words: string, name: string): string => words.replace(nameMarks, () => name);

export const fillWhen = (words: string, when: string): string => words.replace(whenMarks, () => when);

/** A9: `names`, `deciders` null: nobody; then the words behind the mark's bar stand, or else `whoever`. */
export const fillFactor = (
  words: string,
  {
    factor,
    said,
    names,
    deciders,
    friend = '',
    whoever,
  }: {
    readonly factor: string;
    readonly said: string;
    readonly names: string | null;
    readonly deciders: string | null;
    readonly friend?: string;
    readonly whoever: string;
  },
): string =>
  words
    .replace(nameMarks, (_, otherwise?: string) => names ?? otherwise?.trim() ?? whoever)
    .replace(deciderMarks, (_, otherwise?: string) => deciders ?? otherwise?.trim() ?? whoever)
    .replace(friendMarks, () => (friend === '' ? whoever : friend))
    .replace(saidMarks, () => said)
    .replace(factorMarks, () => factor);
