// What a 2×2 picture shows, whether it is drawn or read aloud.
import type { QuadrantInput } from '../../pictures/quadrantLayout';
import type { EntryInput, TileInput } from '../../pictures/tileLayout';
import type { Sign } from '../../pictures/symbol';
import type { Tone } from '../../look/theme';

export interface PictureEntry extends EntryInput {
  readonly sign: Sign;
  /** What the sign says, for the table. */
  readonly signWord: string;
}

export interface PictureTile extends TileInput {
  readonly tone: Tone;
  /** Framed and signed: one of the two heaviest. */
  readonly heavy: boolean;
  readonly entries: readonly PictureEntry[];
}

export interface QuadrantPictureProps extends Omit<QuadrantInput, 'width' | 'upright' | 'tiles'> {
  readonly name: string;
  readonly tiles: readonly [PictureTile, PictureTile, PictureTile, PictureTile];
}
