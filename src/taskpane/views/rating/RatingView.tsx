// G5: one question after the other, by keyboard alone, with the picture growing below.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import { answersTo, type RatingAnswer } from '../../../method/ratingQuestions';
import { answerAt } from '../../../planner/answers';
import type { AskedRating } from '../../../planner/asking';
import { toneText } from '../../look/theme';
import { Bullets, Caption, Headline, Warning } from '../../parts/layout/Words';
import { Empty, Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Spoken } from '../../parts/layout/Spoken';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import type { PaneCommands } from '../../session/paneSession';
import { cellAddress } from '../../../sheets/grid/address';
import { BringIn } from '../bringing/BringIn';
import { Question } from './Question';
import { wordsOfRow } from './ratingWords';
import { SoFar, Targets } from './SoFar';
import type { RatingRound } from './useRating';

const useStyles = makeStyles({
  asked: {
    ':focus-visible': { outline: `2px solid ${toneText('ours')}`, outlineOffset: '6px' },
    borderRadius: tokens.borderRadiusSmall,
  },
});

export interface RatingViewProps {
  readonly analysis: AccountAnalysis;
  readonly round: RatingRound;
  readonly commands: Pick<
    PaneCommands,
    'rate' | 'answer' | 'tryOut' | 'tryPeople' | 'previewBringing' | 'run'
  >;
}

const nameOf = ({ sheetId, row, key }: AskedRating): string => `${sheetId} ${row} ${key}`;

/** Where one stands among the questions; at their number: behind the last. It stays with its question when others are written. */
function usePosition({ questions, answers }: RatingRound): readonly [number, (to: number) => void] {
  const [place, setPlace] = useState<string | null>(null);
  const open = questions.findIndex((question) => answerAt(answers, question) === null);
  const first = open < 0 ? questions.length : open;
  const found = questions.findIndex((question) => nameOf(question) === place);
  const at = place === 'end' ? questions.length : found < 0 ? first : found;
  const go = (to: number): void => {
    const question = questions[Math.max(0, to)];
    setPlace(question === undefined ? 'end' : nameOf(question));
  };
  return [at, go];
}

export function RatingView(props: RatingViewProps) {
  const { round, commands } = props;
  const { rating: words, pane } = useText();
  const { questions, targets, given, kept, full } = round;
  return (
    <Stack gap="l">
      <Row gap="s" apart align="baseline">
        <h2>{words.titles[round.kind]}</h2>
        <SmallLink low onClick={() => commands.rate(null)}>
          {words.stop}
        </SmallLink>
      </Row>
      {questions.length === 0 ? (
        <Empty title={words.empty} help={words.emptyHelp}>
          <Button onClick={() => commands.rate(null)}>{pane.tabs[round.kind]}</Button>
        </Empty>
      ) : (
        <Asked {...props} />
      )}
      {!kept && <Warning>{words.unkept}</Warning>}
      {full && <Warning>{words.full}</Warning>}
      {questions.length > 0 && <SoFar {...props} />}
      {given.length > 0 && <Targets targets={targets} />}
      <LeftOut round={round} />
      {round.theirs && <BringIn kind={round.kind} round={round} commands={commands} />}
    </Stack>
  );
}

/** The question that is asked, or what is said behind the last one; the keys work on both. */
function Asked({ analysis, round, commands }: RatingViewProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.rating;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [at, go] = usePosition(round);
  const { questions, given, answers, full } = round;
  const question = questions[at];
  useEffect(() => group.current?.focus(), []);
  const move = (to: number): void => {
    go(Math.min(Math.max(0, to), questions.length));
    group.current?.focus();
  };
  const answer = (chosen: RatingAnswer | null | undefined): void => {
    if (question === undefined || chosen == null) return;
    if (full && answerAt(answers, question) === null) return;
    commands.answer(question, chosen);
    move(at + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = actionOf(event, { at, question, move, answer });
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const row = question && wordsOfRow(analysis, question, text);
  const progress = words.progress(Math.min(at + 1, questions.length), questions.length);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={0}
      className={styles.asked}
      aria-labelledby={question ? `${id}-question` : `${id}-done`}
      aria-describedby={question ? `${id}-row ${id}-keys` : undefined}
      onKeyDown={onKeyDown}
    >
      <Stack gap="s">
        <Row gap="s" apart align="baseline">
          <Caption>{progress}</Caption>
          <Row gap="m">
            <SmallLink low onClick={() => move(at - 1)}>
              ‹ {words.back}
            </SmallLink>
            <SmallLink low onClick={() => move(at + 1)}>
              {words.forth} ›
            </SmallLink>
          </Row>
        </Row>
        <ProgressBar
          thickness="large"
          aria-label={words.titles[round.kind]}
          value={given.length / questions.length}
        />
        {question && row ? (
          <Question
            {...row}
            id={id}
            question={question}
            given={answerAt(answers, question)}
            disabled={full}
            onAnswer={answer}
            onSkip={() => move(at + 1)}
          />
        ) : (
          <Done id={id} round={round} onOpen={() => move(firstOpen(round))} />
        )}
        <Caption id={`${id}-keys`}>{words.keys}</Caption>
        <Spoken>
          <p role="status">
            {question && row ? `${progress}. ${row.name}. ${words.questions[question.key]}` : words.done}
          </p>
        </Spoken>
      </Stack>
    </div>
  );
}

const firstOpen = ({ questions, answers }: RatingRound): number =>
  questions.findIndex((question) => answerAt(answers, question) === null);

interface Asking {
  readonly at: number;
  readonly question: AskedRating | undefined;
  readonly move: (to: number) => void;
  readonly answer: (answer: RatingAnswer | null | undefined) => void;
}

/** What a key does; null: nothing of ours. A button or link that has the focus keeps Enter and Space for itself. */
function actionOf(event: KeyboardEvent, { at, question, move, answer }: Asking): (() => void) | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const isOwn = event.target === event.currentTarget;
  switch (event.key) {
    case 'ArrowRight':
      return () => move(at + 1);
    case 'ArrowLeft':
      return () => move(at - 1);
    case ' ':
      return isOwn ? () => move(at + 1) : null;
    case 'Enter':
      return isOwn && question?.suggestion ? () => answer(question.suggestion?.level) : null;
    default: {
      const answers: readonly RatingAnswer[] = question ? answersTo[question.key] : [];
      const chosen = answers[Number(event.key) - 1];
      return chosen === undefined ? null : () => answer(chosen);
    }
  }
}

interface DoneProps {
  readonly id: string;
  readonly round: RatingRound;
  readonly onOpen: () => void;
}

function Done({ id, round: { questions, given }, onOpen }: DoneProps) {
  const { rating: words } = useText();
  const skipped = questions.length - given.length;
  return (
    <Stack gap="s" align="start">
      <div id={`${id}-done`}>
        <Headline title={words.done} meaning={words.doneHelp(given.length, skipped)} />
      </div>
      {skipped > 0 && <Button onClick={onOpen}>{words.toOpen}</Button>}
    </Stack>
  );
}

/** Of which tables something is not asked, and why. */
function LeftOut({ round: { leftOut } }: Pick<RatingViewProps, 'round'>) {
  const { rating: words, format } = useText();
  if (leftOut.length === 0) return null;
  return (
    <Section title={words.leftOut}>
      <Bullets>
        {leftOut.map(({ table: { sheet, box, range }, why }) => (
          <Caption key={`${range} ${why}`} as="span">
            {cellAddress(sheet, box.row, box.column)}
            {format.colon}
            {words.obstacles[why]}
          </Caption>
        ))}
      </Bullets>
    </Section>
  );
}
