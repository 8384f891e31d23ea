import type { Core, EventObject } from 'cytoscape';
import type { CanvasCallbacks, CanvasHit } from '@/lib/view/canvas-contract';
import { toClaimEnd } from '@/lib/view/claim-ends';
import type { Point } from '@/lib/view/positions';
import { watchBundlePointer } from './bundle-pointer';
import type { CanvasBundles } from './canvas-bundles';
import { fromEdgeId } from './elements';

const NOTHING: CanvasHit = { actor: null, relationship: null };
/** The pointer must rest a moment before the rest is dimmed: crossing the map must not make it flicker. */
const REST_MS = 70;

export type EventHandlers = {
  readonly getCallbacks: () => CanvasCallbacks;
  readonly hover: (id: string | null) => void;
  readonly place: (actor: string, point: Point) => void;
  readonly bundles: Pick<CanvasBundles, 'findOpenAt' | 'listTies'>;
};

/** Hands what a person does on a Cytoscape to callbacks, as plain data. Returns what takes it back. */
export function bindCanvasEvents(cy: Core, container: HTMLElement, handlers: EventHandlers): () => void {
  const { getCallbacks, place } = handlers;
  const hovering = watchHover(cy, container, handlers);
  // A long press opens a menu; the tap that ends it must not select.
  let heldLong = false;
  const openMenu = (event: EventObject) => {
    const point = toClient(event.originalEvent);
    if (point) getCallbacks().onMenu?.({ ...hovering.toHitHere(event), ...point });
  };

  cy.on('tapstart', () => {
    heldLong = false;
    // Cytoscape takes the focus from whatever has it; the keyboard goes on from the canvas.
    if (container.tabIndex >= 0) container.focus({ preventScroll: true });
  });
  cy.on('tap', (event) => {
    if (!heldLong)
      getCallbacks().onSelect?.({
        ...hovering.toHitHere(event),
        additive: isAdditive(event.originalEvent),
      });
  });
  cy.on('dbltap', 'node', (event) => {
    const { actor } = toHit(cy, event);
    // Two quick clicks that add to the selection are no double click.
    if (actor !== null && !isAdditive(event.originalEvent)) getCallbacks().onFocus?.(actor);
  });
  cy.on('cxttap', openMenu);
  cy.on('taphold', (event) => {
    if (!('touches' in event.originalEvent)) return;
    heldLong = true;
    openMenu(event);
  });
  cy.on('dragfree', 'node', (event) => {
    const { actor } = toHit(cy, event);
    if (actor === null) return;
    const { x, y } = event.target.position() as Point;
    const point = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    place(actor, point);
    getCallbacks().onPlace?.({ [actor]: point });
  });
  return hovering.destroy;
}

/** Tells what the pointer rests on, an open bundle too, which is there between its lines as well. */
function watchHover(cy: Core, container: HTMLElement, { getCallbacks, hover, bundles }: EventHandlers) {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = (findId: () => string | null) => {
    clearTimeout(resting);
    resting = setTimeout(() => hover(findId()), REST_MS);
  };
  const among = watchBundlePointer(cy, container, bundles, () => rest(() => null));
  cy.on('mouseover', 'node, edge', (event) => {
    const hit = toHit(cy, event);
    container.style.cursor = 'pointer';
    const line = hit.ties ? fromEdgeId(event.target.id()) : hit.relationship;
    rest(() => hit.actor ?? line ?? (hit.claim === undefined ? null : toClaimEnd(hit.claim)));
    getCallbacks().onHover?.(hit);
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    rest(among.findOpen);
    getCallbacks().onHover?.(NOTHING);
  });
  return {
    toHitHere: (event: EventObject) => (event.target === cy ? among.findHit() : null) ?? toHit(cy, event),
    destroy: () => {
      clearTimeout(resting);
      among.destroy();
      container.style.cursor = '';
    },
  };
}

function toHit(cy: Core, event: EventObject): CanvasHit {
  if (event.target === cy) return NOTHING;
  const data: {
    readonly actor?: string;
    readonly claim?: string;
    readonly of?: string;
    readonly relationship?: string;
    readonly ties?: readonly string[];
  } = event.target.data();
  const { actor = null, relationship = null, ties } = data;
  const claim = data.claim ?? data.of;
  return {
    actor,
    relationship,
    ...(claim === undefined ? {} : { claim }),
    ...(ties === undefined ? {} : { ties }),
  };
}

function isAdditive(event: MouseEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function toClient(event: MouseEvent | TouchEvent): Point | null {
  const at = 'clientX' in event ? event : (event.touches[0] ?? event.changedTouches[0]);
  return at ? { x: at.clientX, y: at.clientY } : null;
}
