/** @jest-environment jsdom */
import { resizeWhenOther } from '@/lib/cytoscape/resize-when-other';

it('resizeWhenOther draws anew when the container is of another size, and otherwise only forgets where it stands', () => {
  const told: string[] = [];
  const renderer = { invalidateContainerClientCoordsCache: () => void told.push('place') };
  const cy = { resize: () => void told.push('size'), renderer: () => renderer };
  const container = { clientWidth: 800, clientHeight: 600 };
  resizeWhenOther(cy as never, container as HTMLElement);
  cy.resize();
  container.clientHeight = 400;
  cy.resize();
  cy.resize();
  expect(told).toEqual(['place', 'size', 'place']);
});
