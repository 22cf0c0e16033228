// G5: what happens when the user's list is brought into the template, before it does.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RatedKind } from '../../../method/ratingQuestions';
import type { BringOutlook, BringPreview as Preview } from '../../../planner/outlook';
import { columnLabel } from '../../../tables/tables';
import { Stack } from '../../parts/layout/Stack';
import { Bullets, Caption, Warning } from '../../parts/layout/Words';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  press: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface BringPreviewProps {
  readonly kind: RatedKind;
  readonly outlook: BringOutlook;
  readonly onBring: () => void;
}

export function BringPreview({ kind, outlook, onBring }: BringPreviewProps) {
  const styles = useStyles();
  const { bringing: words } = useText();
  return (
    <Stack gap="s" role="group" aria-label={words.titles[kind]} className={styles.preview}>
      {outlook.can ? (
        <>
          <Effects {...outlook} />
          <Button className={styles.press} onClick={onBring}>
            {words.press(outlook.rows, outlook.sheet)}
          </Button>
        </>
      ) : (
        <Warning>{words.obstacles[outlook.why]}</Warning>
      )}
    </Stack>
  );
}

function Effects(preview: Preview) {
  const { bringing: words, locale } = useText();
  const { kind, from, sheet, isEmpty, rows, answers, columns, extras } = preview;
  const sheets = [...new Set(from.map((table) => table.sheet))];
  return (
    <>
      <div>
        {(isEmpty ? words.filled : words.added)(sheet, rows)} {answers > 0 && words.answers(answers)}
      </div>
      <div>
        <Caption>{words.columns}</Caption>
        <Bullets>
          {columns.map(({ header, key, keepsBoth }) => (
            <div key={`${key} ${header}`}>
              {words.column(header, columnLabel(kind, key, locale))}
              {keepsBoth && <Caption>{words.keepsBoth}</Caption>}
            </div>
          ))}
        </Bullets>
      </div>
      {extras.length > 0 && <div>{words.extras(extras)}</div>}
      <Caption>{words.values}</Caption>
      <div>{words.theirs(sheets)}</div>
      <Caption>{words.same}</Caption>
    </>
  );
}
