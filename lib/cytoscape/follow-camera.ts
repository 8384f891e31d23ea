import type { Core } from 'cytoscape';

/** What is drawn over or under the map: `later` draws it anew in the next frame. */
type Follower = { readonly later: () => void; readonly stop: () => void };

/** Draws at once, and in the next frame whenever the camera, the size of the map or a place of an actor changes, until it is stopped. */
export function followCamera(cy: Core, draw: () => void): Follower {
  let pending = 0;
  const later = () => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      draw();
    });
  };
  cy.on('viewport resize', later);
  cy.on('position add remove', 'node', later);
  draw();
  return {
    later,
    stop: () => {
      cancelAnimationFrame(pending);
      cy.off('viewport resize', later);
      cy.off('position add remove', 'node', later);
    },
  };
}
