// G5: what bringing the user's list into the template would do, as the pane asks and gets it.
import type { BringObstacle, RatedKind } from '../method/ratingQuestions';
import type { Brought } from '../sheets/bring/bring';
import type { FoundTable } from '../sheets/grid/table';
import type { Locale } from '../text/text';
import type { KeptAnswers } from './answers';

export interface BringRequest {
  readonly kind: RatedKind;
  /** Language of the template. */
  readonly locale: Locale;
  /** Answers that are in no table yet: those about these rows go along. */
  readonly kept: KeptAnswers;
}

/** What a press would do. */
export interface BringPreview extends Omit<Brought, 'drafts' | 'choice'> {
  readonly can: true;
  readonly kind: RatedKind;
  /** Theirs, which stay as they are and are no longer read. */
  readonly from: readonly FoundTable[];
  /** The template's sheet, new or `isEmpty`: one that stands there without rows. */
  readonly sheet: string;
  readonly isEmpty: boolean;
  readonly answers: number;
}

export type BringOutlook = BringPreview | { readonly can: false; readonly why: BringObstacle };
