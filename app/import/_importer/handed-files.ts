import type { NamedFile } from '@/lib/formats/import-workflow/load-files';

/** Files that were dropped on another page, on their way to this one: they live for one change of pages. */
let handed: readonly NamedFile[] = [];

export function handFiles(files: readonly NamedFile[]): void {
  handed = files;
}

/** Returns the files that were handed over, once. */
export function takeHandedFiles(): readonly NamedFile[] {
  const files = handed;
  handed = [];
  return files;
}
