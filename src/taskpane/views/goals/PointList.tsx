// The checks of step S: what to write, each with its place; what holds is folded.
import type { Check } from '../../../method/goals/goalsReport';
import type { Goal } from '../../../method/ground/plan';
import { checkSentence } from '../../../telling/goals';
import { mostSaid } from '../../../telling/line';
import { FoldedSection } from '../../parts/layout/Section';
import { Listing, ListSection, type ListingLine } from '../../parts/lines/Listing';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import type { GoalPoint, GoalPoints } from './goalPoints';

const keyOf = ({ check, cell }: Check): string => `${check} ${cell}`;

export interface GoalChecklistProps {
  readonly points: GoalPoints;
  readonly goals: readonly Goal[];
}

export function GoalChecklist({ points: { toWrite, open, held }, goals }: GoalChecklistProps) {
  const text = useText();
  const words = text.pane.goals;
  const lineOf = ({ check, owed, cell, table }: GoalPoint, label: string): ListingLine => ({
    key: keyOf(check),
    mark: <SeverityMark gravity={owed ? 'middling' : 'slight'} label={label} />,
    words: checkSentence(check, goals, text),
    cells: [cell],
    label: table === null ? undefined : text.labels.tables[table],
  });
  const heldLines = held.map((check) => ({
    key: keyOf(check),
    mark: <SeverityMark gravity="settled" label={words.settled} />,
    words: checkSentence(check, goals, text),
    cells: [check.cell],
  }));
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
          lines={points.map((point) => lineOf(point, title))}
          limit={mostSaid.checks.pane}
        />
      ))}
      {held.length > 0 && (
        <FoldedSection title={words.holds(held.length)}>
          <Listing lines={heldLines} limit={mostSaid.held.pane} />
        </FoldedSection>
      )}
    </>
  );
}
