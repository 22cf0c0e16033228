import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { JudgedPerson } from '../../../method/ground/judged';
import { stepOfRule } from '../../../method/ground/finding';
import type { Text } from '../../../text/text';
import { Empty } from '../../parts/layout/Empty';
import { FindingList } from '../../parts/lines/FindingList';
import { Legend, type LegendProps } from '../../parts/picture/Legend';
import { LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import { RecordLine } from '../../parts/lines/RecordLine';
import { RelationMap } from '../../parts/map/RelationMap';
import { Section } from '../../parts/layout/Section';
import { NeedMatches } from './NeedMatches';
import { hasRelations, mapEntries } from './mapEntries';
import { roleTiles, signOfPerson, wordOfPerson } from '../pictureTiles';

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
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  toggle: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, minHeight: '24px' },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

const attitudeSigns = ({ labels }: Text): LegendProps['signs'] => [
  ['for', labels.attitudes.for],
  ['neutral', labels.attitudes.neutral],
  ['against', labels.attitudes.against],
  ['unknown', labels.attitudeUnknown],
];

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
  const text = useText();
  const lines = people.map((person) => (
    <RecordLine
      key={person.cell}
      sign={signOfPerson(person)}
      signLabel={wordOfPerson(person, text)}
      name={person.name}
      details={detailsOf(person, text)}
      cell={person.cell}
      onGoTo={onGoTo}
    />
  ));
  return <LineList lines={lines} limit={limit} />;
}

interface HeadProps {
  readonly analysis: AccountAnalysis;
  /** What the other picture is called; null where there is only one. */
  readonly other: string | null;
  readonly onTurn: () => void;
}

/** How many people there are, how well they are covered, and the way to the other picture. */
function Head({ analysis, other, onTurn }: HeadProps) {
  const styles = useStyles();
  const text = useText();
  const { people, coverage } = analysis;
  return (
    <div className={styles.head}>
      <h2 className={styles.summary}>
        {text.format.people(people.length)}
        {coverage !== null && (
          <span className={styles.caption} title={text.strategy.coverageMeaning}>
            · {text.strategy.coverage(coverage)}
          </span>
        )}
      </h2>
      {other !== null && (
        <Link as="button" className={styles.toggle} onClick={onTurn}>
          {other}
        </Link>
      )}
    </div>
  );
}

function RoleGrid({ people }: { readonly people: readonly JudgedPerson[] }) {
  const text = useText();
  const { axes } = text.labels;
  return (
    <>
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
      <Legend signs={attitudeSigns(text)} />
    </>
  );
}

/** The role grid, or the map of who reports and listens to whom where the table says it. */
function Pictures({ analysis, onGoTo }: PeopleViewProps) {
  const styles = useStyles();
  const text = useText();
  const [turned, setTurned] = useState(false);
  const { people } = analysis;
  const { map } = text.pane.people;
  const related = hasRelations(people);
  const entries = useMemo(() => (related ? mapEntries(people, text) : []), [related, people, text]);
  const showsMap = related && turned;
  const other = showsMap ? map.showGrid : map.show;
  return (
    <div className={styles.top}>
      <Head analysis={analysis} other={related ? other : null} onTurn={() => setTurned(!turned)} />
      {showsMap ? (
        <RelationMap key={analysis.account} name={map.picture} entries={entries} onGoTo={onGoTo} />
      ) : (
        <RoleGrid people={people} />
      )}
      {!related && <p className={styles.caption}>{map.offer}</p>}
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
  const { people } = analysis;
  if (people.length === 0) return <Empty title={words.empty} help={words.emptyHelp} />;
  const findings = analysis.findings.filter(({ rule }) => stepOfRule[rule] === 'people');
  const withoutRole = people.filter((person) => person.role === null);
  return (
    <div className={styles.view}>
      <Pictures analysis={analysis} onGoTo={onGoTo} />
      <Section title={words.gaps}>
        {findings.length === 0 ? (
          <p className={styles.caption}>{words.noGaps}</p>
        ) : (
          <FindingList findings={findings} limit={50} onGoTo={onGoTo} />
        )}
      </Section>
      <NeedMatches matches={analysis.needMatches} onGoTo={onGoTo} />
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
