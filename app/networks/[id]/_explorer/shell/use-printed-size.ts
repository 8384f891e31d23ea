import { type RefObject, useEffect } from 'react';

/** What of a page is left for the map at least, in CSS pixels: A4 and Letter, upright and across, below a title and a finding. */
const UPRIGHT = { width: 690, height: 760 };
const ACROSS = { width: 1000, height: 540 };

/**
 * Tells the style sheet for paper how large an element is on the screen, and how much smaller it has to be on a page. A map that took
 * the width of the paper would be drawn and arranged anew for it, and again for the screen.
 */
export function usePrintedSize(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      if (element.current) setPrintedSize(element.current);
    };
    window.addEventListener('beforeprint', measure);
    return () => window.removeEventListener('beforeprint', measure);
  }, [element]);
}

function setPrintedSize({ style, offsetWidth: width, offsetHeight: height }: HTMLElement): void {
  if (width === 0 || height === 0) return;
  const toZoom = (room: typeof UPRIGHT) => Math.min(1, room.width / width, room.height / height).toFixed(3);
  style.setProperty('--printed-width', `${width}px`);
  style.setProperty('--printed-height', `${height}px`);
  style.setProperty('--printed-upright', toZoom(UPRIGHT));
  style.setProperty('--printed-across', toZoom(ACROSS));
}
