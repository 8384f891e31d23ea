import type { SceneGroup } from '@/lib/figure/scene/scene';
import { drawFlag } from '@/lib/figure/symbols/draw-flag';
import { toGrey } from '@/lib/figure/symbols/figure-theme';
import { parseFlag } from '@/lib/figure/symbols/parse-flag';
import { listPaths } from '../read-figure';

const BOX = { x: 100, y: 50, width: 45, height: 30 };

function draw(body: string, toColour = (colour: string) => colour): SceneGroup {
  const svg = `<svg viewBox="0 0 90 60">${body}</svg>`;
  const flag = parseFlag(`data:image/svg+xml,${encodeURIComponent(svg)}`);
  if (!flag) throw new Error('The flag of this test is not in order.');
  return drawFlag(flag, BOX, toColour);
}

describe('drawFlag', () => {
  it('covers the box, and is cut off at its borders', () => {
    const flag = draw('<path fill="#FF0000" d="M0 0h90v60H0z"/>');
    expect([flag.role, flag.clip]).toEqual(['flag', [100, 50, 45, 30]]);
    expect(listPaths([flag])[0]?.commands.slice(0, 3)).toEqual([
      ['M', 100, 50],
      ['L', 145, 50],
      ['L', 145, 80],
    ]);
  });

  it('hands colours to the theme', () => {
    const flag = draw('<path fill="#FF0000" stroke="#0000FF" stroke-width="2" d="M0 0h90v60H0z"/>', toGrey);
    const [path] = listPaths([flag]);
    expect([path?.fill, path?.stroke?.colour, path?.stroke?.width]).toEqual(['#363636', '#121212', 1]);
  });

  it('draws what is translucent in the colour that it makes with each stripe under it', () => {
    const flag = draw(
      '<path fill="#000" d="M0 0h90v60H0z"/><path fill="#FF0000" d="M0 0h90v30H0z"/><path fill="#FFF" opacity=".5" d="M10 20h10v20H10z"/>',
    );
    const [, , overBlack, overRed] = flag.items;
    const read = (item: typeof overBlack) =>
      item?.kind === 'group' ? [item.clip, listPaths([item])[0]?.fill] : null;
    expect(read(overBlack)).toEqual([[100, 50, 45, 30], '#808080']);
    expect(read(overRed)).toEqual([[100, 50, 45, 15], '#ff8080']);
    expect(flag.items).toHaveLength(4);
  });
});
