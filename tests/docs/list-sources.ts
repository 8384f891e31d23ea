import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Returns the TypeScript files under some folders, with their texts. */
export function listSources(
  folders: readonly string[],
): readonly { readonly file: string; readonly text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}
