// What the marks of the relationship map mean, a line for each kind.
import { contactDepths, roles } from '../../../method/ground/words';
import { Caption } from '../layout/Words';
import { Stack } from '../layout/Stack';
import { attitudeMarks, Legend } from '../picture/Legend';
import { useText } from '../PaneText';
import { ContactMark } from './ContactMark';
import { contactBars } from './mapContent';
import { RoleMark } from './RoleMark';

/** `influence`: the map has lines between those who listen and those they listen to. */
export function MapLegend({ influence }: { readonly influence: boolean }) {
  const text = useText();
  const { labels, pane } = text;
  const { map, contact } = pane.people;
  const depths = { ...labels.contactDepths, none: contact.none };
  return (
    <Stack gap="xs">
      <Legend
        gap="s"
        label={map.legendRole}
        marks={roles.map((role) => [<RoleMark role={role} />, labels.roles[role]])}
      />
      <Legend gap="s" label={map.legendAttitude} marks={attitudeMarks(text)} />
      <Legend
        gap="s"
        label={map.legendContact}
        marks={[
          ...contactDepths.map((depth) => {
            const mark = <ContactMark contact={{ bars: contactBars[depth], stale: false }} />;
            return [mark, depths[depth]] as const;
          }),
          [<ContactMark contact={{ bars: 3, stale: true }} />, contact.stale],
        ]}
      />
      {influence && <Caption tone="soft">{map.legendInfluence}</Caption>}
    </Stack>
  );
}
