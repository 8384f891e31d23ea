import { DARK_THEME, LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, view } from './small-view';
import { draw, PAIR, toRgb } from './styled-canvas';

describe('actors', () => {
  it('differ by shape: circle, rounded hexagon, rectangle with its flag', () => {
    const kinds = [actor('p'), actor('g', 'group'), actor('s', 'state', { country: 'NO' })];
    const nodes = draw(view(kinds, [])).nodes();
    expect(nodes.map((node) => node.style('shape'))).toEqual(['ellipse', 'round-hexagon', 'rectangle']);
    expect(nodes[2]?.style('background-image')).toContain('flag');
    expect(nodes[0]?.style('background-image')).toBe('none');
  });

  it('have the size of their kind, grown by area with their own', () => {
    const kinds = [actor('p'), actor('s', 'state'), actor('g', 'group', { size: 1 })];
    const nodes = draw(view(kinds, [])).nodes();
    expect(nodes.map((node) => [node.width(), node.height()])).toEqual([
      [30, 30],
      [45, 30],
      [expect.closeTo(42 * Math.sqrt(3), 1), expect.closeTo(34 * Math.sqrt(3), 1)],
    ]);
  });

  it('have labels below, in ink with a halo of the ground, in no box', () => {
    const style = draw(view(PAIR, []), DARK_THEME).nodes()[0]?.style();
    expect(style).toMatchObject({
      'text-valign': 'bottom',
      color: toRgb(DARK_THEME.ink),
      'text-outline-color': toRgb(DARK_THEME.background),
      'text-background-opacity': '0',
      'min-zoomed-font-size': '8px',
    });
  });

  it('have their label on the side where it was placed, as large as it was grown, or none', () => {
    const node = draw(view(PAIR, [])).getElementById('actor:a');
    const styled = (side: string) => {
      node.data({ side, textScale: 2 });
      const { label, 'text-valign': v, 'text-halign': h } = node.style();
      const gap = [node.numericStyle('text-margin-x'), node.numericStyle('text-margin-y')];
      return [label, v, h, node.style('font-size'), ...gap];
    };
    // The gap grows as the text does: else the name of a side would touch its disc where all of a large map is in sight.
    expect(styled('below')).toEqual(['a', 'bottom', 'center', '26px', 0, 10]);
    expect(styled('above')).toEqual(['a', 'top', 'center', '26px', 0, -10]);
    expect(styled('right')).toEqual(['a', 'center', 'right', '26px', 10, 0]);
    expect(styled('left')).toEqual(['a', 'center', 'left', '26px', -10, 0]);
    expect(styled('none')[0]).toBe('');
  });

  it('are as much larger than their own size as they are told to be, with their border', () => {
    const node = draw(view(PAIR, [])).getElementById('actor:a');
    const styled = (shapeScale: number) => {
      node.data({ shapeScale });
      return [node.width(), node.height(), node.numericStyle('border-width')];
    };
    const plain = styled(1);
    expect(plain).toEqual([30, 30, 1.4]);
    const grown = styled(2.8);
    for (const [at, size] of plain.entries()) expect(grown[at]).toBeCloseTo(2.8 * Number(size));
  });

  it('are drawn after others when their names may lie over them', () => {
    const node = draw(view(PAIR, [])).getElementById('actor:a');
    const before = Number(node.style('z-index'));
    node.data({ isOver: true });
    expect(Number(node.style('z-index'))).toBeGreaterThan(before);
  });

  it('show no label until fonts are there, and are measured anew with each revision', () => {
    const hidden = draw(view(PAIR, []), LIGHT_THEME, 0).nodes()[0]?.style('text-opacity');
    const family = draw(view(PAIR, []), LIGHT_THEME, 2).nodes()[0]?.style('font-family');
    expect(hidden).toBe('0');
    expect(family).toContain('revision 2');
  });
});
