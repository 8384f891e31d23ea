import cytoscape from 'cytoscape';
import { followCamera } from '@/lib/cytoscape/follow-camera';

const frames = new Map<number, () => void>();

beforeAll(() => {
  let last = 0;
  const requestAnimationFrame = (draw: () => void) => {
    last += 1;
    frames.set(last, draw);
    return last;
  };
  Object.assign(globalThis, {
    requestAnimationFrame,
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
  });
});

function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
}

describe('followCamera', () => {
  it('draws at once, and once in the next frame however much has changed, until it is stopped', () => {
    const cy = cytoscape({ headless: true, styleEnabled: false, elements: [{ data: { id: 'ada' } }] });
    const draw = jest.fn();
    const { later, stop } = followCamera(cy, draw);
    expect(draw).toHaveBeenCalledTimes(1);
    cy.emit('viewport');
    cy.getElementById('ada').position({ x: 5, y: 5 });
    cy.add({ data: { id: 'ben' } });
    later();
    expect(draw).toHaveBeenCalledTimes(1);
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
    cy.emit('resize');
    stop();
    cy.emit('viewport');
    cy.getElementById('ben').remove();
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
    cy.destroy();
  });
});
