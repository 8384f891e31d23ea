const MAIL = /^(?:"?([^"<>]{0,200}?)"?\s*)?<([^\s<>@]{1,100}@[^\s<>@]{1,100})>$/;
const ADDRESS = /^[^\s@<>]{1,100}@[^\s@<>]{1,100}$/;
const MAX_PARTS = 200;

/** Returns whether a cell names somebody by an address of mail in angle brackets, as heads of mails do: “Bell, Ada <ada@x.org>”. */
export function hasMailName(cell: string): boolean {
  return /<[^\s<>@]{1,100}@[^\s<>@]{1,100}>/.test(cell);
}

/** Returns those whom the head of a mail lists, each as it is written; the whole where it is no such list. */
export function splitMailNames(cell: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (const sign of cell) {
    if (sign === '"') isQuoted = !isQuoted;
    // A comma parts two where an address stands before it; within a name it is a part of that.
    if ((sign === ',' || sign === ';') && !isQuoted && readMailName(part) !== null) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  if (part.trim() !== '') parts.push(part.trim());
  const isList = parts.length <= MAX_PARTS && parts.every((each) => readMailName(each) !== null);
  return isList ? [...new Set(parts)] : [cell];
}

/** Returns the name and the address of somebody as the head of a mail writes them; null for anything else. */
export function readMailName(written: string): { readonly name: string; readonly address: string } | null {
  const text = written.trim();
  if (ADDRESS.test(text)) return { name: '', address: text.toLowerCase() };
  const found = MAIL.exec(text);
  return found ? { name: (found[1] ?? '').trim(), address: (found[2] ?? '').toLowerCase() } : null;
}
