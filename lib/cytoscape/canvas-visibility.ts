import type { Core } from 'cytoscape';
import { isInView } from '@/lib/view/viewport';

/** How soon after a change it is counted again, in milliseconds: once for all that a filter adds and removes. */
const PAUSE_MS = 120;

/**
 * Tells how many of the actors shown lie outside the window, whenever that number changes. A filter never moves what
 * stays, so what it brings back may stand out of sight: the page says so. Returns what ends the watch.
 */
export function watchVisibility(cy: Core, notify: (count: number) => void): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let told = 0;
  const count = () => {
    pending = undefined;
    // Who is out of sight in the middle of a glide may be in sight at its end.
    if (cy.animated()) {
      onChange();
      return;
    }
    const viewport = { zoom: cy.zoom(), pan: cy.pan() };
    const size = { width: cy.width(), height: cy.height() };
    const out = cy.nodes('[actor]').filter((node) => !isInView(node.position(), viewport, size)).length;
    if (out === told) return;
    told = out;
    notify(out);
  };
  const onChange = () => {
    pending ??= setTimeout(count, PAUSE_MS);
  };
  cy.on('viewport resize', onChange);
  cy.on('add remove position', 'node', onChange);
  onChange();
  return () => {
    clearTimeout(pending);
    cy.off('viewport resize', onChange);
    cy.off('add remove position', 'node', onChange);
  };
}
