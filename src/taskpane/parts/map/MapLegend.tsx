// What the marks of the relationship map mean, a line for each kind.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contactDepths, roles, type ContactDepth } from '../../../method/ground/words';
import { useText } from '../PaneText';
import { ContactMark } from './ContactMark';
import type { ContactBars } from './mapContent';
import { RoleMark } from './RoleMark';
import { SignMark } from '../picture/SignMark';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  note: { margin: 0 },
});

const barsOf: Readonly<Record<ContactDepth, ContactBars['bars']>> = {
  none: 0,
  brief: 1,
  several: 2,
  close: 3,
};

/** `influence`: the map has lines between those who listen and those they listen to. */
export function MapLegend({ influence }: { readonly influence: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { map, contact } = text.pane.people;
  const list = (label: string, marks: readonly (readonly [ReactNode, string])[]) => (
    <ul className={styles.marks} aria-label={label}>
      {marks.map(([mark, word]) => (
        <li key={word}>
          {mark} {word}
        </li>
      ))}
    </ul>
  );
  const { attitudes, attitudeUnknown, contactDepths: depths } = text.labels;
  return (
    <div className={styles.legend}>
      {list(
        map.legendRole,
        roles.map((role) => [<RoleMark role={role} />, text.labels.roles[role]] as const),
      )}
      {list(map.legendAttitude, [
        [<SignMark sign="for" label="" />, attitudes.for],
        [<SignMark sign="neutral" label="" />, attitudes.neutral],
        [<SignMark sign="against" label="" />, attitudes.against],
        [<SignMark sign="unknown" label="" />, attitudeUnknown],
      ])}
      {list(map.legendContact, [
        ...contactDepths.map(
          (depth) =>
            [
              <ContactMark contact={{ bars: barsOf[depth], stale: false }} />,
              depth === 'none' ? contact.none : depths[depth],
            ] as const,
        ),
        [<ContactMark contact={{ bars: 3, stale: true }} />, contact.stale],
      ])}
      {influence && <p className={styles.note}>{map.legendInfluence}</p>}
    </div>
  );
}
