import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** So many files load their modules once together. What one of them keeps in memory stays until the last has run. */
const MAX_TOGETHER = 16;

/** Where the folders that stand for one part begin: `tests/lib/formats` is one, with all below it. */
const DEPTH = 3;

/**
 * What changes the modules of a file, or its clock: others must not get the same. Tests of pages have another global object. A file that needs
 * modules which nobody has used says so.
 */
const ALONE =
  /\bjest\.(mock|doMock|unmock|isolateModules|resetModules|useFakeTimers)\b|@jest-environment jsdom|@own-modules/;

/**
 * Parts test files into groups that share their modules, each of one part of the sources, and those that stand alone.
 * @param {readonly { readonly name: string, readonly text: string }[]} files
 * @returns {{ readonly groups: readonly (readonly string[])[], readonly alone: readonly string[] }}
 */
export function groupFiles(files) {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  const alone = [];
  for (const { name, text } of files) {
    const part = name.split('/').slice(0, DEPTH).join('/');
    if (ALONE.test(text)) alone.push(name);
    else parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return { groups: [...parts.values()].flatMap((names) => partEvenly(names)), alone };
}

/**
 * Cuts a list into as few as may be, of about the same length.
 * @param {readonly string[]} names
 */
function partEvenly(names) {
  const count = Math.ceil(names.length / MAX_TOGETHER);
  // Files that stand beside each other are often alike, and long: each group has some of them.
  return Array.from({ length: count }, (_, group) => names.filter((_name, at) => at % count === group));
}

/**
 * Returns a file of tests that runs others one after another with the same modules, each under its name.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function toGroupText(root, names) {
  return names
    .map(
      (name) =>
        `describe(${JSON.stringify(name)}, () => { require(${JSON.stringify(join(root, name))}); });\n`,
    )
    .join('');
}

/**
 * Writes a file for each group of the tests in Node into a folder. Returns the paths of all that is to run: of those, and of the
 * files that stand alone.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
export function writeGroups(root, folder) {
  const names = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('tests/browser/'))
    .sort();
  const { groups, alone } = groupFiles(
    names.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })),
  );
  mkdirSync(folder, { recursive: true });
  const written = groups.map((group, at) => {
    const [first = ''] = group;
    const part = first.split('/').slice(0, DEPTH).join('-').replace('.test.ts', '');
    const path = join(folder, `${part}-${at}.test.ts`);
    writeFileSync(path, toGroupText(root, group));
    return path;
  });
  return [...written, ...alone.map((name) => join(root, name))];
}
