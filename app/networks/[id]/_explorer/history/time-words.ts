/** Returns the day of a moment, where the reader is: "3 May 2026". */
export function toDayWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Returns the time of a moment, where the reader is: "14:05". */
export function toTimeWords(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}
