/** Points of a plane by number: the coordinates of the i-th are `x[i]` and `y[i]`. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array };
