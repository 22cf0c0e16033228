import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import { stepOfRule } from '../../../method/ground/finding';
import type { JudgedPerson } from '../../../method/ground/judged';
import { inOneLine } from '../../../telling/line';
import { suggestionNote } from '../../../telling/suggestions';
import type { Text } from '../../../text/text';
import { Caption } from '../../parts/layout/Words';
import { Empty } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { findingLines } from '../../parts/lines/findingLines';
import { ListSection, type ListingLine } from '../../parts/lines/Listing';
import { recordLine } from '../../parts/lines/recordLine';
import { RelationMap } from '../../parts/map/RelationMap';
import { useText } from '../../parts/PaneText';
import { attitudeMarks, Legend, suggestedMarks } from '../../parts/picture/Legend';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import { roleTiles, signOfPerson, wordOfPerson } from '../pictureTiles';
import { hasRelations, mapEntries } from './mapEntries';
import { RateNow } from '../rating/RateNow';
import type { RateLink } from '../rating/useRateLink';
import { NeedMatches } from './NeedMatches';
import { NeedSigns } from './NeedSigns';

const useStyles = makeStyles({
  toggle: { minHeight: '24px' },
});

/** Role, title and contact in one line. */
function detailsOf(person: JudgedPerson, text: Text): string {
  const { labels, pane, format } = text;
  const { contact } = pane.people;
  const { role, title, inContact, lastContact, stale } = person;
  return inOneLine(
    role && labels.roles[role],
    title,
    inContact ? lastContact && contact.last(format.shortDate(lastContact)) : contact.none,
    stale && contact.stale,
    suggestionNote(person, text),
  );
}

const personLines = (people: readonly JudgedPerson[], text: Text): readonly ListingLine[] =>
  people.map((person) =>
    recordLine(
      { ...person, note: detailsOf(person, text) },
      signOfPerson(person),
      wordOfPerson(person, text),
    ),
  );

interface HeadProps {
  readonly analysis: AccountAnalysis;
  /** What the other picture is called; null where there is only one. */
  readonly other: string | null;
  readonly onTurn: () => void;
}

/** How many people there are, how well they are covered, and the way to the other picture. */
function Head({ analysis: { people, coverage }, other, onTurn }: HeadProps) {
  const styles = useStyles();
  const { format, strategy } = useText();
  return (
    <Row gap="s" align="baseline" apart>
      <Row as="h2" gap="xs" align="baseline">
        {format.people(people.length)}
        {coverage !== null && (
          <Caption as="span" title={strategy.coverageMeaning}>
            · {strategy.coverage(coverage)}
          </Caption>
        )}
      </Row>
      {other !== null && (
        <SmallLink low className={styles.toggle} onClick={onTurn}>
          {other}
        </SmallLink>
      )}
    </Row>
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
        tiles={roleTiles(people, text)}
        limit={6}
        lines={2}
        slips
      />
      <Legend
        label={text.pane.people.legend}
        marks={[...attitudeMarks(text), ...suggestedMarks(people, text)]}
      />
    </>
  );
}

/** The role grid, or the map of who reports and listens to whom where the table says it. */
function Pictures({ analysis }: Pick<PeopleViewProps, 'analysis'>) {
  const text = useText();
  const [turned, setTurned] = useState(false);
  const { people } = analysis;
  const { map } = text.pane.people;
  const related = hasRelations(people);
  const entries = useMemo(() => (related ? mapEntries(people, text) : []), [related, people, text]);
  const showsMap = related && turned;
  const other = showsMap ? map.showGrid : map.show;
  return (
    <Stack gap="s">
      <Head analysis={analysis} other={related ? other : null} onTurn={() => setTurned(!turned)} />
      {showsMap ? (
        <RelationMap key={analysis.account} name={map.picture} entries={entries} />
      ) : (
        <RoleGrid people={people} />
      )}
      {!related && <Caption>{map.offer}</Caption>}
    </Stack>
  );
}

export interface PeopleViewProps {
  readonly analysis: AccountAnalysis;
  /** G5: null where every rating is there. */
  readonly onRate: RateLink | null;
}

/** Who plays which role, how they stand to us, and what is missing. */
export function PeopleView({ analysis, onRate }: PeopleViewProps) {
  const text = useText();
  const words = text.pane.people;
  const { people, findings, needMatches } = analysis;
  if (people.length === 0) return <Empty title={words.empty} help={words.emptyHelp} />;
  const gaps = findings.filter(({ rule }) => stepOfRule[rule] === 'people');
  const withoutRole = people.filter((person) => person.role === null);
  return (
    <Stack gap="l">
      <Pictures analysis={analysis} />
      <RateNow link={onRate} />
      <ListSection
        title={words.gaps}
        none={words.noGaps}
        lines={findingLines(gaps, text)}
        most="peopleFindings"
      />
      <NeedSigns people={people} />
      <NeedMatches matches={needMatches} />
      <ListSection
        title={words.noRole}
        hint={words.noRoleHint}
        lines={personLines(withoutRole, text)}
        most="withoutRole"
      />
      <ListSection
        title={text.suggestions.heading}
        hint={text.suggestions.hint}
        lines={personLines(
          people.filter((person) => person.suggestions.length > 0),
          text,
        )}
        most="suggestions"
      />
      <ListSection title={words.everybody} lines={personLines(people, text)} most="people" />
    </Stack>
  );
}
