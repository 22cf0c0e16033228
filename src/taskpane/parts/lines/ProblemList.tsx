import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { problemSeverities, type Problem, type ProblemSeverity } from '../../../method/ground/problem';
import { problemLines, type ProblemLine } from '../../../sheets/problemLines';
import { Line, LineList } from './LineList';
import { useText } from '../PaneText';
import { SeverityMark, type Gravity } from './SeverityMark';

const useStyles = makeStyles({
  group: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});

const gravities: Readonly<Record<ProblemSeverity, Gravity>> = {
  error: 'grave',
  warning: 'middling',
  note: 'slight',
};

/** More lines than these come on demand. */
const LINES_SHOWN = 50;

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly onGoTo: (address: string) => void;
}

/** What is wrong with the tables: one line a sentence, grouped by what became of the row. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const styles = useStyles();
  const text = useText();
  const lines = useMemo(() => problemLines(problems, text), [problems, text]);
  const line = ({ severity, sentence, cells }: ProblemLine) => (
    <Line
      key={sentence}
      mark={<SeverityMark gravity={gravities[severity]} label={text.pane.problems.groups[severity]} />}
      cells={cells}
      onGoTo={onGoTo}
    >
      {sentence}
    </Line>
  );
  return problemSeverities.map((severity) => {
    const group = lines.filter((each) => each.severity === severity);
    return (
      group.length > 0 && (
        <div key={severity}>
          <h4 className={styles.group}>{text.pane.problems.groups[severity]}</h4>
          <LineList lines={group.map(line)} limit={LINES_SHOWN} />
        </div>
      )
    );
  });
}
