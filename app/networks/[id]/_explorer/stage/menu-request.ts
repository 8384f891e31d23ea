/** Where a menu was asked for, in client coordinates, and on what. */
export type MenuRequest = {
  readonly actor: string | null;
  readonly relationship: string | null;
  /** The id of a closed side of a grouped map. */
  readonly side?: string;
  /** The ids of all ties that the line stands for, where they are several. */
  readonly ties?: readonly string[];
  readonly x: number;
  readonly y: number;
};
