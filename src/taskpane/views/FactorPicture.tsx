import { useText } from '../parts/PaneText';
import type { QuadrantPictureProps } from '../parts/picture/pictureContent';
import { QuadrantPicture } from '../parts/picture/QuadrantPicture';

/** A picture of the factors' four quadrants, by control and direction. */
export function FactorPicture(props: Omit<QuadrantPictureProps, 'columns' | 'rows' | 'slips'>) {
  const { axes } = useText().labels;
  return (
    <QuadrantPicture
      columns={[axes.lowControl, axes.highControl]}
      rows={[axes.forUs, axes.againstUs]}
      slips={false}
      {...props}
    />
  );
}
