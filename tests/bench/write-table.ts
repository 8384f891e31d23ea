import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceTable } from './finding';

/** The page of the documentation that holds what the benches have measured. */
export const MEASUREMENTS = 'docs/measurements.md';

/** Puts a table between two marks of the page of measurements. Throws an Error when the page lacks them. */
export async function writeTable(root: string, table: string, mark: string): Promise<void> {
  const page = path.join(root, MEASUREMENTS);
  await writeFile(page, replaceTable(await readFile(page, 'utf8'), table, mark));
}
