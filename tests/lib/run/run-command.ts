import { spawnSync } from 'node:child_process';
import { answerCommand, type Command } from '@/lib/run/command-streams.mjs';

/** What comes of a command: its exit code and what it wrote. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a command of `lib/run/` as a person would: a process of its own takes a second to start. */
export function runAsProgram(script: string, words: readonly string[], input: string | Buffer = ''): Ended {
  const { npm_lifecycle_event: _, ...env } = process.env;
  return spawnSync(process.execPath, [`lib/run/${script}`, ...words], { env, input, encoding: 'utf8' });
}

/** Runs a command in this process, with streams in place of the standard ones. */
export async function runHere<Options extends { help: boolean }>(
  command: Command<Options>,
  words: readonly string[],
  input: string | Buffer = '',
): Promise<Ended> {
  const written: Uint8Array[] = [];
  const told: string[] = [];
  const status = await answerCommand([...words], command, {
    read: async () => Buffer.from(input),
    write: async (content) => {
      written.push(Buffer.from(content));
    },
    notify: (line) => told.push(`${line}\n`),
  });
  return { status, stdout: Buffer.concat(written).toString('utf8'), stderr: told.join('') };
}
