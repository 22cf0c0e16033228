// G6: what a row says that speaks of a rating nobody gave: codes, each with the words that said it.
import type { FactorCategory, Level, PersonLevel, Role } from './words';

/** The four parts of a SWOT. */
export const swotWords = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type SwotWord = (typeof swotWords)[number];

/** Whose matter a factor is: our own, or the customer's and the world's. */
export const sides = ['internal', 'external'] as const;
export type Side = (typeof sides)[number];

/** What a register of risks does about one. */
export const riskResponses = ['avoid', 'reduce', 'accept', 'watch', 'transfer'] as const;
export type RiskResponse = (typeof riskResponses)[number];

/** What a job title says of whether its holder decides. */
export const titleRanks = ['heads', 'assists'] as const;
export type TitleRank = (typeof titleRanks)[number];

/** A code, and the user's words for it. */
export interface Said<Code extends string> {
  readonly code: Code;
  readonly words: string;
}

/** Of a factor. */
export interface FactorClues {
  /** All that one place says, the nearest first: cell, header, sheet. A header may name two ('Strength / weakness'). */
  readonly swot: readonly Said<SwotWord>[];
  readonly side: Said<Side> | null;
  readonly response: Said<RiskResponse> | null;
}

export const noClues: FactorClues = { swot: [], side: null, response: null };

/** The ratings that words can suggest. */
export type SuggestedKey = 'authority' | 'involvement' | 'control';

/** Which words spoke; the user's own, '' where they say no more than the code beside them. */
export type RatingReason =
  | { readonly source: 'swot' | 'side' | 'response' | 'title'; readonly words: string }
  | { readonly source: 'category'; readonly category: FactorCategory }
  | { readonly source: 'role'; readonly role: Role; readonly words: string }
  | { readonly source: 'level'; readonly level: PersonLevel };

/** A rating that the row's own words suggest. */
export interface SuggestedRating {
  readonly key: SuggestedKey;
  readonly level: Level;
  readonly reason: RatingReason;
}
