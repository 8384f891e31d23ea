import { createSource } from '../source/open-source';
import { ArchiveError, listZip, unpackEntry } from '../source/read-zip';
import { readXml } from '../xml/read-xml';
import { TextWriter } from './text-writer';

const DOCUMENT = 'word/document.xml';
/** Bytes of the text of a document, unpacked. */
const MAX_XML = 64 * 1024 * 1024;

/**
 * Returns the text of a document of Word (ECMA-376), its paragraphs parted by blank lines; what was deleted with changes tracked is left
 * out. Throws an ArchiveError, TooLargeError or LongTextError, with words for people, for what cannot be read.
 */
export function readDocxText(bytes: Uint8Array): string {
  const entry = listZip(bytes).find(({ name }) => name === DOCUMENT);
  if (!entry) throw new ArchiveError('The file is a zip archive, but holds no document of Word.');
  if (entry.size > MAX_XML) throw new ArchiveError('The document is too long to be read. Read it in parts.');
  const writer = new TextWriter();
  // Text stands in `t` alone; deleted text in `delText`, instructions of fields in `instrText`.
  let isText = false;
  const remark = readXml(
    createSource(unpackEntry(bytes, entry), DOCUMENT),
    {
      open: (name) => {
        isText = name === 't';
        if (name === 'tab') writer.add(' ');
        if (name === 'br' || name === 'cr') writer.breakLine();
      },
      close: (name) => {
        isText = false;
        if (name === 'p') writer.breakParagraph();
      },
      text: (text) => {
        if (isText) writer.add(text);
      },
    },
    () => {},
  );
  if (remark) throw new ArchiveError(`The document is broken: ${remark.message}`);
  return writer.finish();
}
