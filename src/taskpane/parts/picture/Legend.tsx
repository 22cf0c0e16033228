// What the symbols of a picture mean.
import type { ReactNode } from 'react';
import type { Sign } from '../../pictures/symbol';
import type { Text } from '../../../text/text';
import { Caption } from '../layout/Words';
import { Row } from '../layout/Stack';
import { SignMark } from './SignMark';

export interface LegendProps {
  readonly label: string;
  readonly marks: readonly (readonly [ReactNode, string])[];
  readonly gap?: 's' | 'm';
}

/** Symbols of one kind in a line, each with its word. */
export function Legend({ label, marks, gap = 'm' }: LegendProps) {
  return (
    <Row as="ul" gap={gap} aria-label={label}>
      {marks.map(([mark, word]) => (
        <Caption as="li" key={word} tone="soft">
          {mark} {word}
        </Caption>
      ))}
    </Row>
  );
}

export const signMarks = (signs: readonly (readonly [Sign, string])[]): LegendProps['marks'] =>
  signs.map(([sign, word]) => [<SignMark sign={sign} label="" />, word]);

/** G6: only where something counts by a suggestion. */
export const suggestedMarks = (
  rows: readonly { readonly suggestions: readonly unknown[] }[],
  { suggestions: { sign, meaning } }: Text,
): LegendProps['marks'] => (rows.some(({ suggestions }) => suggestions.length > 0) ? [[sign, meaning]] : []);

export const attitudeMarks = ({ labels: { attitudes, attitudeUnknown } }: Text): LegendProps['marks'] =>
  signMarks([
    ['for', attitudes.for],
    ['neutral', attitudes.neutral],
    ['against', attitudes.against],
    ['unknown', attitudeUnknown],
  ]);
