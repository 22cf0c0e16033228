import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis, JudgedPerson } from '../../method/analysis';
import type { Text } from '../../text/text';
import { Empty } from '../parts/Empty';
import { FindingList } from '../parts/FindingList';
import { Line, LineList } from '../parts/LineList';
import { useText } from '../parts/PaneText';
import { QuadrantPicture } from '../parts/QuadrantPicture';
import { Section } from '../parts/Section';
import { SignMark } from '../parts/SignMark';
import type { Sign } from '../pictures/symbol';
import { roleTiles, signOfPerson, wordOfPerson } from './pictureTiles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  summary: {
    ...typographyStyles.body1Strong,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
  },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  sign: { paddingTop: '3px', lineHeight: 1 },
});

function Legend() {
  const styles = useStyles();
  const { labels, pane } = useText();
  const signs: readonly (readonly [Sign, string])[] = [
    ['for', labels.attitudes.for],
    ['neutral', labels.attitudes.neutral],
    ['against', labels.attitudes.against],
    ['unknown', labels.attitudeUnknown],
  ];
  return (
    <ul className={styles.legend} aria-label={pane.people.legend}>
      {signs.map(([sign, word]) => (
        <li key={sign}>
          <SignMark sign={sign} label="" /> {word}
        </li>
      ))}
    </ul>
  );
}

/** Role, title and contact in one line. */
function detailsOf(person: JudgedPerson, text: Text): string {
  const { contact } = text.pane.people;
  const last = person.lastContact === null ? '' : contact.last(text.format.shortDate(person.lastContact));
  const parts = [
    person.role === null ? '' : text.labels.roles[person.role],
    person.title,
    person.inContact ? last : contact.none,
    person.stale ? contact.stale : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

interface PersonLinesProps {
  readonly people: readonly JudgedPerson[];
  readonly limit: number;
  readonly onGoTo: (address: string) => void;
}

function PersonLines({ people, limit, onGoTo }: PersonLinesProps) {
  const styles = useStyles();
  const text = useText();
  const lines = people.map((person) => (
    <Line
      key={person.cell}
      mark={
        <span className={styles.sign}>
          <SignMark sign={signOfPerson(person)} label={wordOfPerson(person, text)} />
        </span>
      }
      cells={[person.cell]}
      onGoTo={onGoTo}
    >
      {person.name}
      <p className={styles.caption}>{detailsOf(person, text)}</p>
    </Line>
  ));
  return <LineList lines={lines} limit={limit} />;
}

function RoleGrid({ analysis }: { readonly analysis: AccountAnalysis }) {
  const styles = useStyles();
  const text = useText();
  const { axes } = text.labels;
  const { people, coverage } = analysis;
  return (
    <div className={styles.top}>
      <h2 className={styles.summary}>
        {text.format.people(people.length)}
        {coverage !== null && (
          <span className={styles.caption} title={text.strategy.coverageMeaning}>
            · {text.strategy.coverage(coverage)}
          </span>
        )}
      </h2>
      <QuadrantPicture
        name={text.pane.people.picture}
        columns={[axes.influences, axes.decides]}
        rows={[axes.highInvolvement, axes.lowInvolvement]}
        upright={text.locale === 'zh-CN'}
        tiles={roleTiles(people, text)}
        limit={6}
        lines={2}
        slips
        more={text.pane.moreInPicture}
      />
      <Legend />
    </div>
  );
}

export interface PeopleViewProps {
  readonly analysis: AccountAnalysis;
  readonly onGoTo: (address: string) => void;
}

/** Who plays which role, how they stand to us, and what is missing. */
export function PeopleView({ analysis, onGoTo }: PeopleViewProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.people;
  const { people, findings } = analysis;
  if (people.length === 0) return <Empty title={words.empty} help={words.emptyHelp} />;
  const withoutRole = people.filter((person) => person.role === null);
  return (
    <div className={styles.view}>
      <RoleGrid analysis={analysis} />
      <Section title={words.gaps}>
        {findings.length === 0 ? (
          <p className={styles.caption}>{words.noGaps}</p>
        ) : (
          <FindingList findings={findings} limit={50} onGoTo={onGoTo} />
        )}
      </Section>
      {withoutRole.length > 0 && (
        <Section title={words.noRole} hint={words.noRoleHint}>
          <PersonLines people={withoutRole} limit={10} onGoTo={onGoTo} />
        </Section>
      )}
      <Section title={words.everybody}>
        <PersonLines people={people} limit={6} onGoTo={onGoTo} />
      </Section>
    </div>
  );
}
