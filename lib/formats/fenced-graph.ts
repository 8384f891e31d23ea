import { findFormat } from './find-format';
import type { FormatId, FormatSource } from './format';
import type { Remark } from './import-tables';
import { createSource } from './source/open-source';

/** How files end that may hold what another program reads between fences. */
const NOTE = /\.(md|markdown|mdx|rmd|qmd)$/i;
/** A block between fences, with the word for its language behind the first. */
const BLOCK = /^( {0,3})(`{3,}|~{3,})([^\n`]{0,100})\n([\s\S]*?)\n {0,3}\2 *$/gm;
/** What a page of prose may be taken for by its commas and colons. */
const BY_CHANCE: ReadonlySet<FormatId | undefined> = new Set(['csv', 'tsv', 'records', 'yaml', undefined]);
/** What the word behind a fence may say of it: else it is a sample of a file, the output of a program, or a program. */
const LANGUAGES = /^\s*\{?\.?(csv|tsv|json|json5|xml|graphml|gexf|gml|turtle|ttl|dot|graphviz|cypher)\b/i;
/** Languages in which people draw: without a word a block is taken for one of these alone. */
const DRAWN: ReadonlySet<FormatId> = new Set(['dot', 'cypher']);
const MAX_TEXT = 2_000_000;

/**
 * Returns the one graph or table that stands between fences in a page of Markdown that is itself of no format, such as a drawing in DOT or statements of
 * Cypher, and what is told of it; null where there is none, or where several could be meant. Lines keep their numbers.
 */
export function findFencedGraph([source, more]: readonly FormatSource[]): {
  readonly source: FormatSource;
  readonly remarks: readonly Remark[];
} | null {
  if (!source || more || source.encoding === null || !NOTE.test(source.name)) return null;
  const text = source.text();
  if (text.length > MAX_TEXT || !BY_CHANCE.has(findFormat(source)?.id)) return null;
  const blocks = [...text.matchAll(BLOCK)].flatMap((found) => {
    const [, , , language = '', inner = ''] = found;
    const above = text.slice(0, found.index).split('\n').length;
    const block = createSource(new TextEncoder().encode(`${'\n'.repeat(above)}${inner}\n`), source.name);
    const format = findFormat(createSource(new TextEncoder().encode(inner), ''));
    const isMeant = language.trim() === '' ? format && DRAWN.has(format.id) : LANGUAGES.test(language);
    return format && isMeant ? [{ block, format, line: above + 1 }] : [];
  });
  const [only, second] = blocks;
  if (!only || second) return null;
  const message = `The page has one drawing or table between fences, from line ${only.line.toLocaleString('en')} on: it was read as ${only.format.label}, and nothing else of the page.`;
  return { source: only.block, remarks: [{ severity: 'note', place: '', message, fix: '' }] };
}
