import { makeStyles, tokens } from '@fluentui/react-components';
import { forced, toneTint } from '../../look/theme';
import { Caption } from './Caption';

const useStyles = makeStyles({
  warning: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: toneTint('reduce'),
    borderRadius: tokens.borderRadiusSmall,
    [forced]: { border: '1px solid CanvasText' },
  },
});

/** What the method cannot do without. */
export function Warning({ children }: { readonly children: string }) {
  return (
    <Caption tone="full" className={useStyles().warning}>
      {children}
    </Caption>
  );
}
