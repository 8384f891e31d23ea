import type { Scene, SceneItem, ScenePath, SceneText } from '@/lib/figure/scene/scene';
import type { Shaper } from '@/lib/figure/text/shaped-text';

/** A scene of these things alone. */
export function createScene(items: readonly SceneItem[], changes: Partial<Scene> = {}): Scene {
  return {
    width: 400,
    height: 300,
    background: '#ffffff',
    title: 'Truce talks',
    description: 'Two actors and one tie.',
    items,
    warnings: [],
    ...changes,
  };
}

/** Lines under each other, as wide apart as paragraphs. */
export function createLines(
  shaper: Shaper,
  texts: readonly string[],
  changes: Partial<SceneText> = {},
): SceneText[] {
  return texts.map((text, index) => ({
    kind: 'text',
    x: 20,
    y: 40 + index * 40,
    line: shaper.shape(text, { size: 12 }),
    colour: '#222222',
    halo: null,
    ...changes,
  }));
}

/** A rectangle filled or stroked. */
export function createRectangle(
  [x, y, width, height]: readonly [number, number, number, number],
  changes: Partial<ScenePath> = {},
): ScenePath {
  return {
    kind: 'path',
    commands: [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']],
    fill: '#ff0000',
    stroke: null,
    ...changes,
  };
}
