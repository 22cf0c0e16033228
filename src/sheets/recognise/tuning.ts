// The numbers by which a table is recognised. None follows from the method: each is tuned so that real tables are read as a person
// reads them. The fixture that needs a number stands beside it; where none does, tests/sheets/tuning.test.ts writes such a table out.
// Scores and shares are 0–1. How surely words name a column is said where the words are (tables/headerWords.ts).
import type { ColumnKey } from '../../tables/tables';

/** How surely a header with the values under it is one column (assign.ts). */
export const columnScores = {
  /** Below this it is not that column at all. */
  least: 0.3,
  /** A hidden column counts so much of a visible one: hidden-column.xlsx. */
  hidden: 0.5,
  /** What the upper of two headers says counts so much of what the lower one says: two-row-headers.xlsx. */
  upperHeader: 0.8,
  /** Two concepts in one column; over 1, so that such pairs come before all single columns: combined.xlsx. */
  combined: 1.1,
  /** A column headed by its own state over yes and no is so sure. */
  state: 0.92,
  /** A concept under several headers, one a value: one-hot.xlsx. */
  spread: 0.95,
  /** Texts under strengths and weaknesses side by side: swot.xlsx. */
  swotTexts: 0.9,
  /** A name, or a factor's text, counts so much where the word alone is no proof: errors.xlsx, unique-headers.xlsx. */
  anchorHint: 0.5,
  /** The same where nothing stands below, and what of it is sure before the values are looked at. */
  anchorEmpty: 0.9,
  anchorBase: 0.5,
  /** Numbers of records, or nothing but for and against, are texts only where nothing else can be. */
  anchorNoText: 0.4,
  /** A description counts so much of a name, where there is one. */
  anchorDescribing: 0.9,
  /** Names of people are believed from this share of values that look so on, and are then so sure. */
  nameShare: 0.6,
  assumedNames: 0.7,
  /** Texts of factors under a header that says nothing: such a share of them has to be different. */
  differentTexts: 0.8,
  /** The same of attitudes, directions and the like under a header that says nothing. */
  telling: 0.75,
  assumedValues: 0.6,
  /** Names, of the list's own people or of ours, and names of departments: from this share on. */
  ofTheNames: 0.8,
  departmentShare: 0.6,
  /** Free text takes what closed columns leave: sections.xlsx. */
  freeText: 0.85,
  freeTextHint: 0.45,
  /** Words that speak of it only in a part of the header count so much, where the values look so. */
  partOfHeader: 0.8,
  /** A type is a title from this share of titles on, and is then so sure. */
  titleShare: 0.4,
  titleHint: 0.67,
  /** A closed column where nothing stands below, and what of it is sure before the values are looked at: invisible.xlsx. */
  closedEmpty: 0.9,
  closedBase: 0.6,
  /** Words less sure than this, over values none of which is the column's, speak of something else. */
  unbacked: 0.95,
  /** One whose word alone is no proof is believed from this share of fitting values on: questions.xlsx. */
  hintFit: 0.6,
  /** Then so much is sure, and so much more by the share: sections.xlsx, numbers.xlsx. */
  hintBase: 0.55,
  hintRise: 0.4,
  /** Where fewer than this fit and the texts are long, it is no closed column. */
  proseFit: 0.2,
} as const;

/** Headers that are said of other things too (job titles, our own contact): such a share of the values has to be theirs. */
export const leastFit: Readonly<Partial<Record<ColumnKey, number>>> = { role: 0.5, contact: 0.3, level: 0.3 };

/** When a column that is not read is named as one that looks like ours (untaken.ts). */
export const untakenScores = {
  /** The least that its header has to say so. */
  header: 0.85,
  /** The least share of its values; of words that are said of nothing else. */
  values: 0.9,
  someValues: 0.4,
} as const;

/** How sure it is that a region is a table of a kind, from the scores of its columns (candidates/likelihood.ts). */
export const tableScores = {
  /** The shares of the name, of what is needed (matrix-beside.xlsx) and of two columns more that are wanted; together 1. */
  anchor: 0.4,
  needed: 0.45,
  wanted: 0.15,
  /** A direction that the list's name says counts as a column of that score: risk-list.xlsx. */
  assumedDirection: 0.6,
  /** So much is left of it without any row: header-only.xlsx. */
  empty: 0.7,
  /** A name whose word is proof is believed from this score on. */
  believedAnchor: 0.6,
} as const;

/** What speaks for one kind of table against another: its columns, by how much the kind needs them (candidates/likelihood.ts). */
export const kindWeights = { anchor: 3, needed: 2, wanted: 1, optional: 0.5 } as const;

/** With so much of the weight of the likeliest kind, another is named as what the table could be too: sheets/misread/kinds.test.ts. */
export const nearKind = 0.75;

/** Which of several tables of a kind is read: what is added to how sure it is, or taken from it (recognise.ts). */
export const rankScores = {
  /** 100 records that can be judged; fewer by their logarithm. */
  records: 0.25,
  hiddenSheet: 0.6,
  /** A sheet or table called example, legend, old …: candidates.xlsx. */
  example: 0.5,
  empty: 0.4,
  /** On the sheet of the latest year, where sheets are told apart by years: sheets/misread/several.test.ts. */
  latestYear: 0.15,
} as const;

/** From this share of the shorter list on, two lists with the same names are versions of one: swot-sheets.xlsx has none, sheets/misread/several.test.ts two in three. */
export const sameNames = 0.5;

/** From this share of its header words on, a table that the user decided about is known again: sheets/misread/pointing.test.ts. */
export const sameHeaders = 2 / 3;
