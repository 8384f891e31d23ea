import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { installIfNeeded } from '../lib/run/install.mjs';
import { runProgram } from '../lib/run/program.mjs';
import { ROOT } from '../lib/run/root.mjs';

/** `npm run docs`: writes the tables of the documentation that the code gives. */
await runProgram(async () => {
  await installIfNeeded(ROOT);
  register('../lib/run/load-typescript.mjs', import.meta.url);
  const { deriveTables } = await import('./docs/derived-tables');
  const { replaceTable } = await import('./bench/finding');
  for (const { page, mark, table } of deriveTables()) {
    const file = join(ROOT, page);
    writeFileSync(file, replaceTable(readFileSync(file, 'utf8'), table, mark));
    console.log(`${page}: ${mark}`);
  }
  return 0;
});
