// In its dark theme Univer inverts whatever it draws, and with it the colours people gave their cells. Sheets stay as
// they are in Excel: white, in every theme; only what is around them darkens.
import { CanvasColorService } from '@univerjs/engine-render';

/** Draws every colour as it was given; to be called once, before the grid is drawn. */
export function keepSheetsWhite(): void {
  CanvasColorService.prototype.getRenderColor = (color) => color;
}
