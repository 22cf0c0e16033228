import { Badge, makeStyles } from '@fluentui/react-components';
import { forced, toneText, toneTint } from '../../look/theme';

const useStyles = makeStyles({
  tag: {
    color: toneText('ours'),
    backgroundColor: toneTint('ours'),
    [forced]: { outline: '1px solid CanvasText' },
  },
});

/** A word beside a title, in our colour. */
export function Tag({ children }: { readonly children: string }) {
  return (
    <Badge className={useStyles().tag} appearance="tint" shape="circular">
      {children}
    </Badge>
  );
}
