/** Where a menu was asked for, in client coordinates, and on what. */
export type MenuRequest = {
  readonly actor: string | null;
  readonly relationship: string | null;
  /** The ids of all ties that the line stands for, where they are several. */
  readonly ties?: readonly string[];
  readonly x: number;
  readonly y: number;
};
