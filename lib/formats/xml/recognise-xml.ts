import type { FormatSource } from '../format';

/** Returns how sure it is that a file is XML whose first element has that name, whatever its prefix. */
export function recogniseXml(source: FormatSource, root: string): number {
  const head = source.head();
  if (!/^\s*</.test(head)) return 0;
  const first = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(withoutProlog(head))?.[1];
  return first === root ? 1 : 0;
}

/** Comments, instructions and a document type may stand before the first element, and may hold what looks like one. */
function withoutProlog(head: string): string {
  return head
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>/i, '');
}
