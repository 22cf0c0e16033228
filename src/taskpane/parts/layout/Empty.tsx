import type { ReactNode } from 'react';
import { Headline } from './Headline';
import { Stack } from './Stack';

export interface EmptyProps {
  readonly title: string;
  readonly help: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** What a view says where there is nothing to show. */
export function Empty({ title, help, children }: EmptyProps) {
  return (
    <Stack gap="s" align="start">
      <Headline title={title} meaning={help} />
      {children}
    </Stack>
  );
}
