/** How much is taken from the clipboard at once. A larger table is imported as a file. */
export const PASTE_LIMITS = { text: 4_000_000, rows: 5_000, columns: 60 } as const;
