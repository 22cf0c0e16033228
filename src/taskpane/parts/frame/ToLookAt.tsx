import { makeStyles } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import { useText } from '../PaneText';
import { Spoken } from '../layout/Spoken';

const useStyles = makeStyles({
  dot: {
    display: 'inline-block',
    marginLeft: '2px',
    verticalAlign: 'super',
    width: '5px',
    height: '5px',
    borderRadius: '50%',
    backgroundColor: 'var(--reduceText)',
    [forced]: { backgroundColor: 'CanvasText' },
  },
});

/** After the name of a page with something that should not be missed. */
export function ToLookAt() {
  const styles = useStyles();
  return (
    <>
      <span className={styles.dot} aria-hidden="true" />
      <Spoken>, {useText().pane.toLookAt}</Spoken>
    </>
  );
}
