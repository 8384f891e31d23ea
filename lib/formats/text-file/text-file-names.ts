/** How files of an article end. */
export const TEXT_FILE_ENDINGS = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.eml',
] as const;

/** Returns whether a file’s name says that it holds an article, and no network. */
export function isTextFile(name: string): boolean {
  return TEXT_FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Characters of a file of plain text by which it is told whether it holds a table. */
const LOOKED_AT = 4_000;
const SEPARATORS = ['\t', ';', ','] as const;

/** Returns whether a file is an article to be read: by its name, and a file of plain text also by its beginning, which may be a table’s. */
export async function isArticle(file: { readonly name: string; readonly blob: Blob }): Promise<boolean> {
  if (!isTextFile(file.name)) return false;
  if (!/\.te?xt$/i.test(file.name)) return true;
  try {
    return !isTabular(await file.blob.slice(0, LOOKED_AT).text());
  } catch {
    // What cannot be read, such as a folder of that name, is told by whoever reads it.
    return false;
  }
}

/** Returns whether most lines of a text have the same separators, as rows have. */
export function isTabular(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, -1);
  if (lines.length < 2) return false;
  return SEPARATORS.some((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    const rows = counts.filter((count) => count > 1 && count === counts[0]).length;
    return rows > 0.8 * lines.length;
  });
}
