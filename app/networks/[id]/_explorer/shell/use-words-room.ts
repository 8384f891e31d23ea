import { type RefObject, useEffect } from 'react';
import { toWordsHeight } from '@/lib/view/viewport';

/** A map keeps so much of its height, as a share, however many lines the words over it take. */
const MOST = 0.35;
/** How often the room is worked out anew for a map that has become lower. */
const STEPS = 4;

/**
 * Has the map begin lower where the words over it reach further down than it leaves them room at its top, as they do where a person has
 * larger text: no name is under them.
 */
export function useWordsRoom(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = area;
    const words = current?.querySelector<HTMLElement>('[data-view-words]');
    if (!current || !words) return;
    const measure = () => {
      const over = measureOver(words.offsetTop + words.offsetHeight, current);
      current.style.setProperty('--words-over', `${over}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(words);
    observer.observe(current);
    return () => observer.disconnect();
  }, [area]);
}

/** Returns how much lower the map has to begin for words that end at `bottom`. A low map leaves them less room. */
function measureOver(
  bottom: number,
  { clientWidth: width, clientHeight: height }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
): number {
  let over = 0;
  for (let step = 0; step < STEPS; step++)
    over = Math.max(0, bottom - toWordsHeight({ width, height: height - over }));
  return Math.min(Math.ceil(over), Math.floor(MOST * height));
}
