/** Where a menu was asked for, in client coordinates, and on what. */
export type MenuRequest = {
  readonly actor: string | null;
  readonly relationship: string | null;
  readonly x: number;
  readonly y: number;
};
