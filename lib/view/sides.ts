import type { View } from './view';

export type Sides = { readonly left: readonly string[]; readonly right: readonly string[] };

/** Answers the two sides between which a view's channels run. */
export declare function chooseSides(view: View): Sides;
