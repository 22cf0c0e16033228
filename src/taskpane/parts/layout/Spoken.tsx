import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Content for screen readers that the eye gets in another way. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().spoken}>{children}</div>;
}
