// The kinds of tables that Quadrille reads.

/** Looked for on every sheet, by whatever headers people use; the user can say where they are. */
export const soughtKinds = ['goals', 'people', 'factors'] as const;
export type SoughtKind = (typeof soughtKinds)[number];

/** Nobody has to have them: added when asked for, and known again by our mark or by exact headers. */
export const offeredKinds = [
  'profile',
  'issues',
  'sales',
  'steps',
  'criteria',
  'team',
  'assessments',
  'milestones',
  'settings',
] as const;
export type OfferedKind = (typeof offeredKinds)[number];

export const tableKinds = [...soughtKinds, ...offeredKinds] as const;
export type TableKind = SoughtKind | OfferedKind;
