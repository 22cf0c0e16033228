// The checks of step S: what to write, each with its place; what holds is folded.
import type { Check } from '../../../method/goals/goalsReport';
import type { Goal } from '../../../method/ground/plan';
import { checkSentence } from '../../../telling/goals';
import { FoldedSection } from '../../parts/layout/Section';
import { markedLine } from '../../parts/lines/findingLines';
import { Listing, ListSection, type ListingLine } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import type { GoalPoint, GoalPoints } from './goalPoints';

export interface GoalChecklistProps {
  readonly points: GoalPoints;
  readonly goals: readonly Goal[];
}

export function GoalChecklist({ points: { toWrite, open, held }, goals }: GoalChecklistProps) {
  const text = useText();
  const words = text.pane.goals;
  const lineOf = (check: Check, cell = check.cell) => ({
    words: checkSentence(check, goals, text),
    cells: [cell],
  });
  const pointLine = ({ check, owed, cell, table }: GoalPoint, label: string): ListingLine => ({
    ...markedLine(lineOf(check, cell), owed ? 'middling' : 'slight', label),
    label: table === null ? undefined : text.labels.tables[table],
  });
  const heldLines = held.map((check) => markedLine(lineOf(check), 'settled', words.settled));
  return (
    <>
      {(
        [
          [words.toWrite, toWrite],
          [words.open, open],
        ] as const
      ).map(([title, points]) => (
        <ListSection
          key={title}
          title={title}
          lines={points.map((point) => pointLine(point, title))}
          most="checks"
        />
      ))}
      {held.length > 0 && (
        <FoldedSection title={words.holds(held.length)}>
          <Listing lines={heldLines} most="held" />
        </FoldedSection>
      )}
    </>
  );
}
