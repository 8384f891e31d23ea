import { readBibliography } from './bibliography/read-bibliography';
import { isTaggedList } from './bibliography/tagged-publications';
import type { Format, FormatSource } from './format';

/** Lists of publications in BibTeX or RIS, or as Web of Science, PubMed and EndNote write them: who publishes with whom. */
export const BIBLIOGRAPHY: Format = {
  id: 'bibliography',
  label: 'BibTeX, RIS and Web of Science, lists of publications',
  extensions: ['bib', 'ris', 'ciw', 'nbib', 'enw'],
  mediaType: 'application/x-bibtex',
  recognise,
  read: readBibliography,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head().slice(0, 16_000);
  if (isTaggedList(head.slice(0, 2_000))) return 0.95;
  if (/^[^\S\n]*TY {1,2}- {0,2}\S/m.test(head.slice(0, 2_000)) && /^(AU|A1|TI|T1) {1,2}- /m.test(head))
    return 0.95;
  return /^[^\S\n]*@(article|book|inproceedings|incollection|misc|techreport|phdthesis|conference|inbook|proceedings|online|report|unpublished|mastersthesis|comment|string|preamble)\s*[{(]/im.test(
    head,
  ) && /\b(author|editor)\s*=|@(comment|string|preamble)/i.test(head)
    ? 0.9
    : 0;
}
