/** Something that is said once over the map, and goes by itself. */
export type Notice = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly act: () => void };
};
