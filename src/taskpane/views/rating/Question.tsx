// G5: one question: the row it is about, the answers with their keys, and what the row's own words suggest.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { answersTo, type RatingAnswer } from '../../../method/ratingQuestions';
import type { AskedRating } from '../../../planner/asking';
import { forced, toneText } from '../../look/theme';
import { Caption } from '../../parts/layout/Words';
import { Row, Stack } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';
import { wordsOfAnswer } from './ratingWords';

const useStyles = makeStyles({
  row: {
    flexWrap: 'nowrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${toneText('ours')}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  question: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  answer: {
    width: '100%',
    minWidth: 0,
    minHeight: '40px',
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  marked: {
    outline: `2px solid ${toneText('ours')}`,
    outlineOffset: '-2px',
    [forced]: { outlineColor: 'Highlight' },
  },
  later: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0 },
  key: { flexShrink: 0, marginLeft: tokens.spacingHorizontalS },
});

export interface QuestionProps {
  readonly question: AskedRating;
  readonly id: string;
  /** The row in the user's words, and what else it says. */
  readonly name: string;
  readonly details: string;
  readonly given: RatingAnswer | null;
  readonly disabled: boolean;
  readonly onAnswer: (answer: RatingAnswer) => void;
  readonly onSkip: () => void;
}

export function Question(props: QuestionProps) {
  const { question, id, name, details, given, disabled, onAnswer, onSkip } = props;
  const styles = useStyles();
  const text = useText();
  const words = text.rating;
  const { key, suggestion } = question;
  const answers: readonly RatingAnswer[] = answersTo[key];
  const marked = given ?? suggestion?.level ?? null;
  return (
    <Stack gap="s">
      <Row gap="s" apart align="start" className={styles.row}>
        <div id={`${id}-row`} className={styles.words}>
          {text.format.quote(name)}
          <Caption>{details}</Caption>
        </div>
        <CellLink cell={question.cell} />
      </Row>
      <h3 id={`${id}-question`} className={styles.question}>
        {words.questions[key]}
      </h3>
      <Stack gap="xs">
        {answers.map((answer, index) => (
          <Button
            key={answer}
            className={mergeClasses(styles.answer, answer === marked && styles.marked)}
            aria-pressed={answer === given}
            aria-keyshortcuts={String(index + 1)}
            disabledFocusable={disabled && given === null}
            onClick={() => onAnswer(answer)}
          >
            <span className={styles.words}>
              {wordsOfAnswer(key, answer, text)}
              {answer === given && ' ✓'}
              {answer === 'medium' && <Caption>{words.borderline}</Caption>}
            </span>
            <Caption as="span" aria-hidden className={styles.key}>
              {index + 1}
            </Caption>
          </Button>
        ))}
        <Button
          className={mergeClasses(styles.answer, styles.later)}
          aria-keyshortcuts="Space"
          onClick={onSkip}
        >
          <span className={styles.words}>{words.notNow}</span>
          <Caption as="span" aria-hidden className={styles.key}>
            {words.space}
          </Caption>
        </Button>
      </Stack>
      {suggestion !== null && (
        <Caption id={`${id}-suggestion`}>
          {words.suggested(
            wordsOfAnswer(key, suggestion.level, text),
            text.suggestions.reason(suggestion.reason),
          )}
        </Caption>
      )}
    </Stack>
  );
}
