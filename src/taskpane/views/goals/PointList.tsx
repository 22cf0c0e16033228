// The checks of step S: what to write, each with its place; what holds is folded.
import type { Check } from '../../../method/goals/goalsReport';
import type { Goal } from '../../../method/ground/plan';
import { checkSentence } from '../../../sheets/brief';
import type { GoalPoint, GoalPoints } from './goalPoints';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

interface PointListProps {
  readonly points: readonly GoalPoint[];
  readonly goals: readonly Goal[];
  /** What the mark says. */
  readonly label: string;
  readonly onGoTo: (address: string) => void;
}

const keyOf = ({ check, cell }: Check): string => `${check} ${cell}`;

function PointList({ points, goals, label, onGoTo }: PointListProps) {
  const text = useText();
  const lines = points.map(({ check, owed, cell, table }) => (
    <Line
      key={keyOf(check)}
      mark={<SeverityMark gravity={owed ? 'middling' : 'slight'} label={label} />}
      cells={cell === '' ? [] : [cell]}
      label={table === null ? undefined : text.labels.tables[table]}
      onGoTo={onGoTo}
    >
      {checkSentence(check, goals, text)}
    </Line>
  ));
  return <LineList lines={lines} limit={6} />;
}

export interface GoalChecklistProps extends Pick<PointListProps, 'goals' | 'onGoTo'> {
  readonly points: GoalPoints;
}

export function GoalChecklist({ points: { toWrite, open, held }, goals, onGoTo }: GoalChecklistProps) {
  const text = useText();
  const words = text.pane.goals;
  const heldLines = held.map((check) => (
    <Line
      key={keyOf(check)}
      mark={<SeverityMark gravity="settled" label={words.settled} />}
      cells={check.cell === '' ? [] : [check.cell]}
      onGoTo={onGoTo}
    >
      {checkSentence(check, goals, text)}
    </Line>
  ));
  return (
    <>
      {toWrite.length > 0 && (
        <Section title={words.toWrite}>
          <PointList points={toWrite} goals={goals} label={words.toWrite} onGoTo={onGoTo} />
        </Section>
      )}
      {open.length > 0 && (
        <Section title={words.open}>
          <PointList points={open} goals={goals} label={words.open} onGoTo={onGoTo} />
        </Section>
      )}
      {held.length > 0 && (
        <FoldedSection title={words.holds(held.length)}>
          <LineList lines={heldLines} limit={20} />
        </FoldedSection>
      )}
    </>
  );
}
