// What a column would have understood, in the words of the table's own language.
import type { AllowedValue } from '../../tables/column';
import { languageOf, wordIn } from '../../tables/languages/languages';
import type { FoundTable } from '../grid/table';

/** One word for each value that is offered; of other languages than ours, where the table's headers are in one. */
export function knownWords(table: FoundTable, values: readonly AllowedValue[]): readonly string[] {
  const headers = Object.values(table.headers);
  const isChinese = headers.some((header) => /\p{Script=Han}/u.test(header));
  const language = isChinese ? null : languageOf(headers);
  return values.flatMap((value): readonly string[] => {
    if (value.labels === null) return [];
    const foreign = language === null ? undefined : wordIn(language, value.synonyms);
    return [foreign ?? value.labels[isChinese ? 'zh-CN' : 'en']];
  });
}
