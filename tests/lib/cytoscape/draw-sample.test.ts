import { drawSample, drawSize } from '@/lib/cytoscape/draw-sample';
import { LIGHT_THEME } from '@/lib/cytoscape/theme';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { getStanding } from '@/lib/vocabulary/standings';
import { TYPES } from './small-view';

type Call = { readonly name: string; readonly values: readonly unknown[]; readonly strokeStyle: unknown };

/** Writes down what is drawn on it. */
function createRecorder() {
  const calls: Call[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state) return state[name];
      return (...values: unknown[]) => calls.push({ name, values, strokeStyle: state.strokeStyle });
    },
  }) as unknown as CanvasRenderingContext2D;
  return { calls, context };
}

const PLACE = { x: 0, y: 10, width: 46 };
function drawType(id: string): readonly Call[] {
  const { calls, context } = createRecorder();
  const sign = TYPES.get(id);
  if (!sign) throw new RangeError(id);
  drawSample(context, { ...PLACE, group: 'type', sign }, LIGHT_THEME);
  return calls;
}
const named = (calls: readonly Call[], name: string) => calls.filter((call) => call.name === name);

describe('drawSample', () => {
  it('draws an alliance as two strokes in its hue, about the middle', () => {
    const calls = drawType('ally-of');
    const heights = named(calls, 'moveTo').map(({ values }) => Number(values[1]));
    expect(named(calls, 'stroke').map(({ strokeStyle }) => strokeStyle)).toEqual(['#007a5a', '#007a5a']);
    expect(heights.reduce((sum, y) => sum + y, 0) / 2).toBeCloseTo(10);
    expect(heights[0]).not.toBe(heights[1]);
  });

  it('draws a rivalry dash-dot and a channel unbroken', () => {
    expect(named(drawType('opposes'), 'setLineDash')[0]?.values).toEqual([[9, 4, 1.8, 4]]);
    expect(named(drawType('mediates-via'), 'setLineDash')[0]?.values).toEqual([[]]);
  });

  it('ends a line before its arrow', () => {
    const ends = named(drawType('envoy-to'), 'lineTo').map(({ values }) => values[0]);
    expect(ends[0]).toBe(38);
    expect(ends).toContain(46);
  });

  it('marks what is contested', () => {
    const { calls, context } = createRecorder();
    drawSample(context, { ...PLACE, group: 'standing', sign: getStanding('contested') }, LIGHT_THEME);
    expect(named(calls, 'fillText')[0]?.values).toEqual(['≠', 23, 10]);
  });

  it('draws a size as a circle of its radius', () => {
    const { calls, context } = createRecorder();
    drawSize(context, { x: 40, y: 10, radius: 12 }, LIGHT_THEME);
    expect(named(calls, 'arc')[0]?.values).toEqual([40, 10, 12, 0, 2 * Math.PI]);
  });

  it('draws a circle for a person, a rectangle for a state, six corners for a group', () => {
    const names = (['person', 'state', 'group'] as const).map((kind) => {
      const { calls, context } = createRecorder();
      drawSample(context, { ...PLACE, group: 'kind', sign: getActorKind(kind) }, LIGHT_THEME);
      return calls.map(({ name }) => name).filter((name) => ['arc', 'rect', 'lineTo'].includes(name));
    });
    expect(names).toEqual([['arc'], ['rect'], Array(6).fill('lineTo')]);
  });
});
