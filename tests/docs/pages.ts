import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A block of code of a page, with the line on which it begins. */
export type CodeBlock = { readonly language: string; readonly text: string; readonly line: number };

/** A link of a page: `target` without its anchor, which is empty for the page itself. */
export type PageLink = { readonly target: string; readonly anchor: string; readonly line: number };

/** A page of the documentation. `prose`: its text without blocks of code, with as many lines. */
export type Page = {
  readonly file: string;
  readonly text: string;
  readonly prose: string;
  readonly blocks: readonly CodeBlock[];
  readonly links: readonly PageLink[];
  readonly anchors: ReadonlySet<string>;
};

const TOP = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const BESIDE = ['data/README.md', 'lib/formats/README.md', 'tests/gallery/figures/README.md'];

/** Returns every page of the documentation; `THIRD-PARTY-NOTICES.md` consists of the texts of others. */
export function readPages(): readonly Page[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name))
    .sort();
  return [...TOP, ...docs, ...BESIDE].map(readPage);
}

function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  const blocks: CodeBlock[] = [];
  const prose = text.replace(
    /^( *)(```+|~~~+)(\w*)\n([\s\S]*?)^\1\2$/gm,
    (all, _indent, _fence, language, code, at) => {
      blocks.push({ language, text: code, line: toLine(text, at) });
      return all.replace(/[^\n]/g, '');
    },
  );
  const links = [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map((match) => ({ address: match[1] ?? '', line: toLine(prose, match.index) }))
    .filter(({ address }) => !/^[a-z]+:/.test(address))
    .map(({ address, line }) => {
      const [target = '', anchor = ''] = address.split('#');
      return { target, anchor, line };
    });
  const headings = [...prose.matchAll(/^#{1,6} +(.+)$/gm)].map((match) => toAnchor(match[1] ?? ''));
  return { file, text, prose, blocks, links, anchors: new Set(headings) };
}

/** Returns the anchor that GitHub gives a heading. */
export function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Returns the texts between single backticks of a page, with their lines. */
export function listCodeSpans({ prose }: Page): readonly { readonly code: string; readonly line: number }[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => ({
    code: match[1] ?? '',
    line: toLine(prose, match.index),
  }));
}

function toLine(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
