// G5: what the answers so far come to, and where they would be written.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { AnswerTarget } from '../../../planner/asking';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import type { PaneCommands } from '../../session/paneSession';
import { FactorPicture } from '../FactorPicture';
import { loadTiles, roleTiles } from '../pictureTiles';
import type { RatingRound } from './useRating';

const useStyles = makeStyles({
  target: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

export interface SoFarProps {
  readonly analysis: AccountAnalysis;
  readonly round: RatingRound;
  readonly commands: Pick<PaneCommands, 'tryOut' | 'tryPeople'>;
}

/** The matrix of the factors, or the grid of the roles, with the answers so far. */
export function SoFar(props: SoFarProps) {
  const { rating } = useText();
  return (
    <Section title={rating.soFar}>
      {props.round.kind === 'people' ? <Roles {...props} /> : <Loads {...props} />}
    </Section>
  );
}

/** Questions that are open and rest on a suggestion. */
const restingOf = ({ questions, given }: RatingRound): number =>
  questions.filter(
    (question) =>
      question.suggestion !== null &&
      !given.some(({ cell, key }) => cell === question.cell && key === question.key),
  ).length;

function Loads({ analysis, round, commands }: SoFarProps) {
  const text = useText();
  const strategy = useMemo(
    () => commands.tryOut(round.edits) ?? analysis.strategy,
    [commands, round.edits, analysis],
  );
  const { macro } = strategy;
  const resting = restingOf(round);
  const words = text.rating;
  return (
    <>
      <FactorPicture name={words.pictures.factors} tiles={loadTiles(strategy, text)} limit={0} lines={1} />
      <Caption>
        {macro === null ? words.noStrategyYet : words.strategySoFar(text.labels.macros[macro])}{' '}
        {resting > 0 && words.resting(resting)}
      </Caption>
    </>
  );
}

function Roles({ round, commands }: SoFarProps) {
  const text = useText();
  const people = useMemo(() => commands.tryPeople(round.edits), [commands, round.edits]);
  const { axes } = text.labels;
  const words = text.rating;
  const resting = restingOf(round);
  const known = people.filter(({ role }) => role !== null).length;
  return (
    <>
      <QuadrantPicture
        name={words.pictures.people}
        columns={[axes.influences, axes.decides]}
        rows={[axes.highInvolvement, axes.lowInvolvement]}
        tiles={roleTiles(people, text)}
        limit={4}
        lines={1}
        slips
      />
      <Caption>
        {words.rolesSoFar(known, people.length)} {resting > 0 && words.resting(resting)}
      </Caption>
    </>
  );
}

/** Which columns would be filled. */
export function Targets({ targets }: { readonly targets: readonly AnswerTarget[] }) {
  const styles = useStyles();
  const { rating: words } = useText();
  if (targets.length === 0) return null;
  return (
    <Section title={words.where}>
      <Stack as="ul" gap="xs">
        {targets.map(({ added, header, range }) => (
          <li key={range} className={styles.target}>
            {words.target[added ?? 'column'](header)}
            <Caption>{words.targetNote(range)}</Caption>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
