import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../../lib/run/install.mjs';
import { runProgram } from '../../../lib/run/program.mjs';
import { ROOT } from '../../../lib/run/root.mjs';

/**
 * `npm run bench:reading`: reads the gold texts, and prints how much of what was read is right and how much of what is there was
 * read; with `--texts`, for each text from which rules may be learned as well; with `--errors`, what is missed and wrong in each; with
 * `--rules`, how often each rule is right in these texts; with `--fourth`, of the last held-out texts as well.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({
    options: {
      texts: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      fourth: { type: 'boolean', default: false },
    },
  });
  process.chdir(ROOT);
  await installIfNeeded(ROOT);
  register('../../../lib/run/load-typescript.mjs', import.meta.url);
  const { writeReadingScores } = await import('./run-reading-bench');
  console.log(
    writeReadingScores({
      withTexts: options.texts,
      withErrors: options.errors,
      withRules: options.rules,
      withFourth: options.fourth,
    }),
  );
  return 0;
});
