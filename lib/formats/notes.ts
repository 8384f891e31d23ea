import type { Format, FormatSource } from './format';
import { readNotes } from './notes/read-notes';

/** Notes in Markdown that name one another in double brackets, as Obsidian, Logseq and others keep them: one, or several in an archive. */
export const NOTES: Format = {
  id: 'notes',
  label: 'Notes with wiki links, in Markdown',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  recognise,
  read: readNotes,
  write: null,
  keeps: null,
};

const LINK = /\[\[\s*[^[\]\n]*\p{L}[^[\]\n]*\]\]/gu;
/** Lists of JSON and other data begin with such signs. */
const DATA = /^\s*(\{|\[\[?\s*["\d{]|<|@)/;
/** Lists of TOML have double brackets too, and so has the text of wikis, which has tables of its own. */
const OTHERS =
  /^\{\||^\[\[[\w.-]+\]\][ \t]*\r?\n[ \t]*["\w.-]+[ \t]*=|\[\[(Category|File|Image|Template):|'''/m;

function recognise(source: FormatSource): number {
  const head = source.head();
  const links = head.match(LINK)?.length ?? 0;
  if (links === 0 || DATA.test(head) || OTHERS.test(head)) return 0;
  if (/\.(md|markdown)$/i.test(source.name)) return 0.7;
  return links > 1 ? 0.5 : 0;
}
