import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the bundler wrote of the program that runs; where the sources are served, of this process alone. */
let known: string | null = null;

/** Returns what tells this build of the program from others: the same answer may have another form in another one. */
export function getBuildId(): string {
  known ??= readBuildId();
  return known;
}

function readBuildId(): string {
  if (process.env.NODE_ENV !== 'production') return randomUUID();
  try {
    // Unless it is told not to, the bundler takes all that stands in the working folder for a part of the program.
    const folder = path.resolve(/* turbopackIgnore: true */ process.cwd(), '.next');
    return readFileSync(path.join(folder, 'BUILD_ID'), 'utf8').trim();
  } catch {
    return randomUUID();
  }
}
