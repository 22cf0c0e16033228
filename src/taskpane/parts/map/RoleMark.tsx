// A role as its place in the role grid: four squares, the role's own one full. As in the mark of the product.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { roles, type Role } from '../../../method/ground/words';
import { forced, toneText } from '../../look/theme';

const useStyles = makeStyles({
  root: { flexShrink: 0, display: 'inline-block', verticalAlign: '-2px' },
  square: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: 1,
    [forced]: { stroke: 'CanvasText' },
  },
  own: { stroke: 'none', [forced]: { fill: 'CanvasText' } },
  influencer: { fill: toneText('influencers') },
  decider: { fill: toneText('deciders') },
});

/** Columns influences, decides; rows high, low involvement. */
const places: Readonly<Record<Role, { readonly x: number; readonly y: number }>> = {
  advocate: { x: 0.5, y: 0.5 },
  owner: { x: 7.5, y: 0.5 },
  gatekeeper: { x: 0.5, y: 7.5 },
  approver: { x: 7.5, y: 7.5 },
};

/** Decoration: the role's word stands beside it. null: four empty squares. */
export function RoleMark({ role }: { readonly role: Role | null }) {
  const styles = useStyles();
  return (
    <svg className={styles.root} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {roles.map((each) => {
        const decides = each === 'owner' || each === 'approver';
        const own = mergeClasses(styles.own, decides ? styles.decider : styles.influencer);
        const size = each === role ? { x: -0.5, width: 7 } : { x: 0, width: 6 };
        return (
          <rect
            key={each}
            className={mergeClasses(styles.square, each === role && own)}
            x={places[each].x + size.x}
            y={places[each].y + size.x}
            width={size.width}
            height={size.width}
            rx={1.5}
          />
        );
      })}
    </svg>
  );
}
