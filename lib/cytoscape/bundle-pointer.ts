import type { Core, EventObject } from 'cytoscape';
import type { CanvasHit } from '@/lib/view/canvas-contract';
import type { Point } from '@/lib/view/positions';
import type { CanvasBundles } from './canvas-bundles';

export type BundlePointer = {
  /** Returns the key of the bundle among whose open lines the pointer is; null for none. */
  readonly findOpen: () => string | null;
  /** Returns that bundle as what lies under the pointer. */
  readonly findHit: () => CanvasHit | null;
  readonly destroy: () => void;
};

/** Follows the pointer between the lines of an open bundle, where nothing is drawn; `leave` is called when it goes from there. */
export function watchBundlePointer(
  cy: Core,
  container: HTMLElement,
  bundles: Pick<CanvasBundles, 'findOpenAt' | 'listTies'>,
  leave: () => void,
): BundlePointer {
  let pointer: Point | null = null;
  let isAmongLines = false;
  const findOpen = () => pointer && bundles.findOpenAt(pointer);
  const follow = (event: EventObject) => {
    pointer = event.position;
    if (event.target !== cy) return;
    const wasAmongLines = isAmongLines;
    isAmongLines = findOpen() !== null;
    if (wasAmongLines && !isAmongLines) leave();
  };
  const leaveMap = () => {
    pointer = null;
    if (isAmongLines) leave();
    isAmongLines = false;
  };
  cy.on('mousemove', follow);
  container.addEventListener('mouseleave', leaveMap);
  return {
    findOpen,
    findHit: () => {
      const open = findOpen();
      const ties = open === null ? null : bundles.listTies(open);
      return ties && { actor: null, relationship: ties[0] ?? null, ties };
    },
    destroy: () => container.removeEventListener('mouseleave', leaveMap),
  };
}
