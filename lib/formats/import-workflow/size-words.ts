/** Returns the size of a file as a person reads it: “12 kB”, “3.4 MB”. */
export function toSizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;
  return `${(Math.round(bytes / 100_000) / 10).toLocaleString('en')} MB`;
}
