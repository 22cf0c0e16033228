import { useId, type ReactNode } from 'react';
import { Caption } from './Caption';
import { Stack } from './Stack';

export interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Stack as="section" gap="xs" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint !== undefined && <Caption>{hint}</Caption>}
      {children}
    </Stack>
  );
}
