import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Used before the first measurement, and where nothing can be measured. */
const DESIGN_WIDTH = 288;

/** The width in pixels that a picture has, so that its text keeps its size when the pane is resized or zoomed. */
export function usePictureWidth<Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>;
  readonly width: number;
} {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(DESIGN_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
