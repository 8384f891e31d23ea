import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the bytes of a small file that was made for these tests. */
export function readFixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, 'fixtures', name));
}
