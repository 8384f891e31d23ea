import { listCodeSpans, type Page } from './pages';

/** A command that a page tells people to type: words without variables before them and redirections after them. */
export type DocumentedCommand = { readonly words: readonly string[]; readonly place: string };

/** Returns the commands of a page, from its blocks for the shell and from its sentences. */
export function listCommands(page: Page): readonly DocumentedCommand[] {
  const ofBlocks = page.blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text, line }) =>
      text
        .replace(/\\\n/g, ' ')
        .split('\n')
        .filter((each) => each.trim() !== '')
        .map((each) => ({ command: each, place: `${page.file}:${line}` })),
    );
  const ofSentences = listCodeSpans(page)
    .filter(({ code }) => /^([A-Z_]+=\S+ )*(npm|curl) /.test(code))
    .map(({ code, line }) => ({ command: code, place: `${page.file}:${line}` }));
  return [...ofBlocks, ...ofSentences].map(({ command, place }) => ({ words: splitWords(command), place }));
}

function splitWords(command: string): readonly string[] {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const end = words.indexOf('>');
  return words.slice(first, end < 0 ? undefined : end);
}

/** Returns the words after the name of an npm script when a command runs that script, else null. */
export function findScriptWords(words: readonly string[], script: string): readonly string[] | null {
  const [npm, ...others] = words;
  const [run, ...rest] = others.filter((word) => word !== '-s');
  const named = npm === 'npm' && run === 'run' && rest[0] === script ? rest.slice(1) : null;
  const short = npm === 'npm' && run === script ? rest : null;
  const after = named ?? short;
  return after && (after[0] === '--' ? after.slice(1) : after);
}
