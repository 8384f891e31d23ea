/** Saves a file where the browser keeps its downloads. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has begun by then; the address would otherwise keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts a picture on the clipboard. Rejects with an Error for people when the browser cannot, and as `draw` does. */
export async function copyPicture(draw: () => Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    throw new Error('This browser cannot put pictures on the clipboard. Save the picture instead.');
  }
  const drawing = draw();
  try {
    // Safari grants the clipboard only while the click lasts, so it gets the promise and not its outcome.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawing })]);
  } catch (error) {
    // Why there is no picture, the drawing knows better than the clipboard.
    await drawing;
    throw error;
  }
}

/** Returns whether this browser hands files of that type to other programs. */
export function canShare(name: string, type: string): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File(['x'], name, { type })] });
}
