// Reads one file in a process of its own, and writes how much memory that took, in bytes, as JSON.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { resourceUsage } from 'node:process';

register('../../../lib/run/load-typescript.mjs', import.meta.url);
const { readFile } = await import('../../../lib/formats/read-file');
const small = new TextEncoder().encode('source,target\na,b\nb,c\n');
// What the program itself takes is no part of the file.
await readFile(small, 'small', () => {});
globalThis.gc?.();
const before = { peak: process.memoryUsage().rss, kept: countKept() };

const bytes = readFileSync(process.argv[2] ?? '');
const { result } = await readFile(bytes, 'file', () => {});
const peak = resourceUsage().maxRSS * 1024 - before.peak;
globalThis.gc?.();
const kept = countKept() - before.kept - bytes.length;
if (result.kind !== 'draft' || !result.draft.ties?.rows) throw new Error('The file was not read as ties.');
process.stdout.write(JSON.stringify({ peak, kept }));

function countKept() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
