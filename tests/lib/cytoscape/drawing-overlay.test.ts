/** @jest-environment jsdom */
import { createDrawingOverlay } from '@/lib/cytoscape/drawing-overlay';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';

const BESIDE = { x: 100, y: 100, halfWidth: 20, halfHeight: 20 };

describe('createDrawingOverlay', () => {
  it('puts the handle at the upper corner of a shape, and at the lower one where a name stands above', () => {
    const { handle, showHandle } = createDrawingOverlay(document.createElement('div'));
    const readTop = () => Number.parseFloat(handle.style.top);
    const height = Number.parseFloat(handle.style.height);
    showHandle(BESIDE, LIGHT_THEME, false);
    expect(readTop() + height / 2).toBeLessThan(BESIDE.y - BESIDE.halfHeight);
    showHandle(BESIDE, LIGHT_THEME, true);
    expect(readTop() + height / 2).toBeGreaterThan(BESIDE.y + BESIDE.halfHeight);
    showHandle(null, LIGHT_THEME, true);
    expect(handle.style.display).toBe('none');
  });
});
