// T4: how one tells what somebody needs, as long as it is not known of everybody who decides.
import type { JudgedPerson } from '../../../method/ground/judged';
import { isDecidingRole } from '../../../method/ground/roles';
import type { Text } from '../../../text/text';
import { Bullets, Caption } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { useText } from '../../parts/PaneText';

type Explained = Text['prompts']['individualNeeds']['power'];

interface NeedListProps<Code extends string> {
  readonly title: string;
  readonly names: Readonly<Record<Code, string>>;
  readonly needs: Readonly<Record<Code, Explained>>;
}

function NeedList<Code extends string>({ title, names, needs }: NeedListProps<Code>) {
  const { colon } = useText().format;
  return (
    <FoldedSection title={title}>
      {(Object.keys(needs) as Code[]).map((code) => (
        <div key={code}>
          <Caption as="h4" tone="full" strong above="xs">
            {`${names[code]}${colon}${needs[code].meaning}`}
          </Caption>
          <Bullets>{needs[code].signs}</Bullets>
        </div>
      ))}
    </FoldedSection>
  );
}

/** One fold for each need that is missing for an owner or an approver. */
export function NeedSigns({ people }: { readonly people: readonly JudgedPerson[] }) {
  const { labels, prompts } = useText();
  const deciding = people.filter(({ role, leaving }) => isDecidingRole(role) && leaving !== 'gone');
  return (
    <>
      {deciding.some(({ individualNeed }) => individualNeed === null) && (
        <NeedList
          title={prompts.headings.individual}
          names={labels.individualNeeds}
          needs={prompts.individualNeeds}
        />
      )}
      {deciding.some(({ organisationalNeed }) => organisationalNeed === null) && (
        <NeedList
          title={prompts.headings.organisational}
          names={labels.organisationalNeeds}
          needs={prompts.organisationalNeeds}
        />
      )}
    </>
  );
}
