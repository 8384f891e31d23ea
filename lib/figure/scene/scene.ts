import type { PathCommand } from '../geometry/path';
import type { ShapedLine } from '../text/shaped-text';

/**
 * A figure, laid out once and written in every format from this alone. Lengths are points (1/72 inch) from the top left,
 * y down; colours are `#rrggbb`. It is plain data: the same scene gives the same bytes.
 */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** Null: see-through. */
  readonly background: string | null;
  readonly title: string;
  /** The alternative text: a paragraph that says what the figure shows. */
  readonly description: string;
  readonly items: readonly SceneItem[];
  /** For the person who asked: letters that the fonts lack, labels that were left out. */
  readonly warnings: readonly string[];
};

export type SceneItem = ScenePath | SceneText | SceneGroup;

export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
};

export type ScenePath = {
  readonly kind: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill: string | null;
  readonly rule?: 'nonzero' | 'evenodd';
  readonly stroke: Stroke | null;
};

export type SceneText = {
  readonly kind: 'text';
  /** The left end of the line, whichever way it runs. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly line: ShapedLine;
  readonly colour: string;
  /** A wider line of this colour under the letters, or none. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
};

/**
 * Every actor and every tie shown has one group, `actor` and `tie`, however many legs it has, and every side one, `side`. Marks on ties (of contested
 * ones, numbers) lie over all lines; a `mark` has the id of its tie, and a `label` that of its actor.
 */
export type SceneGroup = {
  readonly kind: 'group';
  readonly role:
    | 'actors'
    | 'sides'
    | 'side'
    | 'ties'
    | 'actor'
    | 'tie'
    | 'meetings'
    | 'meeting'
    | 'marks'
    | 'claim'
    | 'mark'
    | 'labels'
    | 'label'
    | 'legend'
    | 'notes'
    | 'heading'
    | 'flag'
    | 'frame';
  /** The network's id of the actor or relationship that it draws. */
  readonly id: string | null;
  /** For people: the title of the group. */
  readonly name: string | null;
  /** Left, top, width and height of a rectangle outside which nothing of it shows. */
  readonly clip: readonly [number, number, number, number] | null;
  readonly items: readonly SceneItem[];
};
