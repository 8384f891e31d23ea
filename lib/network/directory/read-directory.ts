import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTOR_FILES, AMBIGUOUS_FILE, parseDirectory } from './directory-data';
import type { KnownActor } from './known-actor';

let read: { readonly data: object; readonly actors: readonly KnownActor[] } | null = null;

/** Returns the actors of `data/directory/` in the working folder. Throws an Error when a file is missing or has faults. */
export function readDirectory(): readonly KnownActor[] {
  return openDirectory().actors;
}

/** Returns the directory as it is sent to a browser, which reads it by `parseDirectory`. It is read once. */
export function readDirectoryData(): object {
  return openDirectory().data;
}

function openDirectory() {
  if (read) return read;
  const data = {
    actors: ACTOR_FILES.flatMap((file) => readEntries(file)),
    ambiguous: readEntries(AMBIGUOUS_FILE),
  };
  read = { data, actors: parseDirectory(data) };
  return read;
}

function readEntries(name: string): readonly unknown[] {
  // Unless it is told not to, the bundler takes all that stands in the working folder for a part of the program.
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'data', 'directory', `${name}.json`);
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${file} holds no list of known actors.`);
  return entries;
}
