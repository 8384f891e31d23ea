import cytoscape from 'cytoscape';
import { createRestingCore } from '@/lib/cytoscape/render-loop';

type Warner = { readonly prototype: { readonly checkForInvalidEdgeWarning: (edges: unknown) => void } };

describe('the renderer of the map', () => {
  it('warns of no line that is too short to be drawn between the shapes at its ends', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const cy = createRestingCore({
      headless: true,
      elements: [
        { data: { id: 'a' } },
        { data: { id: 'b' } },
        { data: { id: 'ab', source: 'a', target: 'b' } },
      ],
    });
    const { prototype } = cytoscape('renderer', 'canvas') as unknown as Warner;
    // Of a line that has been drawn nowhere, Cytoscape knows neither end.
    prototype.checkForInvalidEdgeWarning(cy.edges());
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
    cy.destroy();
  });
});
