import { type RefObject, useEffect } from 'react';

/** What of a page is left for the map at least, in CSS pixels: A4 and Letter, upright and across, below a title and a finding. */
const UPRIGHT = { width: 690, height: 760 };
const ACROSS = { width: 1000, height: 540 };
/** How wide the words of a panel have to be beside the map, with the space between, where a page lies across. */
const BESIDE = 300;

/**
 * Tells the style sheet for paper how large an element is on the screen, and how much smaller it has to be on a page. A map that took
 * the width of the paper would be drawn and arranged anew for it, and again for the screen. On a page that lies across, a map that
 * leaves room at its side has the panel there. What is told stands on the element around it.
 */
export function usePrintedSize(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const { current } = element;
      if (current?.parentElement) setPrintedSize(current, current.parentElement.style);
    };
    window.addEventListener('beforeprint', measure);
    return () => window.removeEventListener('beforeprint', measure);
  }, [element]);
}

function setPrintedSize(
  { offsetWidth: width, offsetHeight: height }: HTMLElement,
  style: CSSStyleDeclaration,
): void {
  if (width === 0 || height === 0) return;
  const toZoom = (room: typeof UPRIGHT) => Math.min(1, room.width / width, room.height / height);
  const across = toZoom(ACROSS);
  const printed = Math.ceil(across * width);
  const isBeside = ACROSS.width - printed >= BESIDE;
  style.setProperty('--printed-width', `${width}px`);
  style.setProperty('--printed-height', `${height}px`);
  style.setProperty('--printed-upright', toZoom(UPRIGHT).toFixed(3));
  style.setProperty('--printed-across', across.toFixed(3));
  style.setProperty('--printed-float', isBeside ? 'left' : 'none');
  style.setProperty('--printed-column', isBeside ? `${printed}px` : 'auto');
}
