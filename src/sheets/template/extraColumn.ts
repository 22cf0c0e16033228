// A column of the user's that the template has no place for.
import type { DraftValue } from '../draft';

export interface ExtraColumn {
  readonly header: string;
  /** One for each row that is filled. */
  readonly values: readonly DraftValue[];
  /** The numbers in it are dates. */
  readonly dates: boolean;
}
