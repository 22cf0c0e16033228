// R3, A9: who told us what a factor says. Whoever told it cannot confirm it.
import type { JudgedFactor } from '../ground/judged';
import { asPattern, normalise } from '../ground/text';

const englishSaying = /\b(?:says?|said|thinks?|believes?|heard|told|tells|from|according to|showed|hinted)\b/;
const chineseSaying = '(?:说|讲|告诉|看出|透露|提到|传)';

/** Is this person, by the words and notes of the factor, the one who told us? In Chinese by the whole name, or 老, 小 and the family name. */
export function makeSourceTest({
  text,
  notes,
}: Pick<JudgedFactor, 'text' | 'notes'>): (name: string) => boolean {
  const clauses = `${normalise(text)}\n${normalise(notes)}`.split(/[,;，；。\n]/);
  return (name) => {
    const called = normalise(name);
    if (/[\u3400-\u9fff]/.test(called)) {
      const whole = asPattern(called);
      const family = asPattern(called.slice(0, 1));
      const spoken = new RegExp(
        `(?:${whole}|[老小]${family}|${family}[总工经主师科处院厂部]).*${chineseSaying}`,
      );
      return clauses.some((clause) => spoken.test(clause));
    }
    const parts = called.split(' ').filter((part) => part.length > 1);
    return clauses.some((clause) =>
      parts.some((part) => {
        const called = `\\b${asPattern(part)}\\b`;
        const isNamed = new RegExp(called).test(clause);
        return isNamed && (englishSaying.test(clause) || new RegExp(`${called} claims?\\b`).test(clause));
      }),
    );
  };
}
