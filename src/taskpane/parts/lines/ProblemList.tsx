import { useMemo } from 'react';
import { problemSeverities, type Problem, type ProblemSeverity } from '../../../method/ground/problem';
import { problemLines } from '../../../sheets/problemLines';
import { Caption } from '../layout/Words';
import { useText } from '../PaneText';
import { Listing } from './Listing';
import { SeverityMark, type Gravity } from './SeverityMark';

const gravities: Readonly<Record<ProblemSeverity, Gravity>> = {
  error: 'grave',
  warning: 'middling',
  note: 'slight',
};

/** What is wrong with the tables: one line a sentence, grouped by what became of the row. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const lines = useMemo(() => problemLines(problems, text), [problems, text]);
  return problemSeverities.map((severity) => {
    const title = text.pane.problems.groups[severity];
    const mark = <SeverityMark gravity={gravities[severity]} label={title} />;
    const group = lines.filter((each) => each.severity === severity);
    return (
      group.length > 0 && (
        <div key={severity}>
          <Caption as="h4" tone="soft" strong above="xs">
            {title}
          </Caption>
          <Listing
            lines={group.map(({ sentence, cells }) => ({ key: sentence, mark, words: sentence, cells }))}
            most="problems"
          />
        </div>
      )
    );
  });
}
