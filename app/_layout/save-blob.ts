/** Hands a file to the browser, to be saved under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the address would otherwise keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
