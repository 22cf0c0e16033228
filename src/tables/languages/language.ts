// What a language beside English and Chinese has to bring, all or nothing: headers and values of people and factors.

/** Each entry is a list of words, parted by ' | '; the first is the one that is named to the user. */
export interface Language {
  readonly people: Readonly<
    Record<
      | 'name'
      | 'title'
      | 'department'
      | 'authority'
      | 'involvement'
      | 'attitude'
      | 'contact'
      | 'lastContact'
      | 'reportsTo'
      | 'notes',
      string
    >
  >;
  readonly factors: Readonly<
    Record<'text' | 'category' | 'direction' | 'control' | 'weight' | 'evidence' | 'status' | 'notes', string>
  >;
  /** Of ratings and of weights alike. */
  readonly grades: Readonly<Record<'veryHigh' | 'high' | 'medium' | 'low' | 'veryLow', string>>;
  /** Of ratings alone: what has no weight is not for us to say. */
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly direction: Readonly<Record<'positive' | 'negative', string>>;
  readonly attitude: Readonly<Record<'3' | '2' | '0' | '-2' | '-3' | 'unknown', string>>;
  readonly evidence: Readonly<Record<'confirmed' | 'assumed', string>>;
  readonly status: Readonly<Record<'open' | 'resolved', string>>;
  readonly contact: Readonly<Record<'none' | 'brief' | 'several' | 'close', string>>;
}
