import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const processes = join(process.cwd(), 'lib/run/processes.mjs');

/** Prints its process id and that of its grandchild, and then lives until it is stopped. */
const FAMILY = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  console.log('alive', process.pid, child.pid);
  setInterval(() => {}, 1000);
`;

/** Like FAMILY, but deaf to what it is told. */
const STUBBORN = `process.on('SIGTERM', () => {}); ${FAMILY}`;

function runScript(body: string): ChildProcess {
  const script = `import { endWithParent, runProcess, startProcess, stopProcess, treatSignalsAsSuccess } from ${JSON.stringify(processes)};
    const node = (code) => [process.execPath, ['-e', code], { cwd: '.' }];
    ${body}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The ids that FAMILY prints, once it does. */
async function readIds({ stdout }: ChildProcess): Promise<number[]> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += chunk;
    const found = /alive (\d+) (\d+)\n/.exec(said);
    if (found) return found.slice(1).map(Number);
  }
  throw new Error(`It only said: ${said}`);
}

/** Whether a process runs: one that has ended and that nobody has asked for yet does not. */
function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch (error) {
    // Without /proc there is nothing to read, but a process.
    return error instanceof Error && 'syscall' in error && error.syscall === 'open' && !existsSync('/proc');
  }
}

async function waitUntilGone(ids: number[]): Promise<void> {
  while (ids.some(lives)) await new Promise((resolve) => setTimeout(resolve, 20));
}

it('gives what a program says, on both of its streams and to the last word, to who asks for it', async () => {
  const say = `process.stdout.write('o'.repeat(200_000)); process.stderr.write('e'.repeat(200_000)); process.exitCode = 3`;
  const { stdout } = runScript(`
    let said = '';
    const ended = await runProcess(...node(${JSON.stringify(say)}).slice(0, 2), { cwd: '.', onText: (text) => { said += text; } });
    console.log(ended.code, said.replace(/[^o]/g, '').length, said.replace(/[^e]/g, '').length);`);
  let told = '';
  for await (const chunk of stdout ?? []) told += chunk;
  expect(told).toBe('3 200000 200000\n');
});

describe('a process that was started', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('gets %s handed on, with all that it started itself', async (signal, code) => {
    const parent = runScript(`await runProcess(...node(${JSON.stringify(FAMILY)}));`);
    const ids = await readIds(parent);
    parent.kill(signal);
    expect(await once(parent, 'exit')).toEqual([code, null]);
    await waitUntilGone(ids);
  });

  it('is ended well by a signal when that is how it is meant to end', async () => {
    const parent = runScript(
      `treatSignalsAsSuccess(); await runProcess(...node(${JSON.stringify(FAMILY)}));`,
    );
    const ids = await readIds(parent);
    parent.kill('SIGTERM');
    expect(await once(parent, 'exit')).toEqual([0, null]);
    await waitUntilGone(ids);
  });

  it('is ended by force when it will not end, at once when it is asked for twice', async () => {
    const parent = runScript(`await runProcess(...node(${JSON.stringify(STUBBORN)}));`);
    const ids = await readIds(parent);
    parent.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    parent.kill('SIGTERM');
    await once(parent, 'exit');
    await waitUntilGone(ids);
  });

  it('does not outlive a parent that ends of its own accord', async () => {
    const parent = runScript(`process.once('SIGUSR2', () => process.exit(3));
      startProcess(...node(${JSON.stringify(FAMILY)}));`);
    const ids = await readIds(parent);
    parent.kill('SIGUSR2');
    expect(await once(parent, 'exit')).toEqual([3, null]);
    await waitUntilGone(ids);
  });

  it('ends when its time is over', async () => {
    const parent =
      runScript(`const { code } = await runProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { cwd: '.', timeout: 300 });
      process.exit(code === 137 ? 7 : 1);`);
    expect(await once(parent, 'exit')).toEqual([7, null]);
  });

  it('ends with the shell that stands between npm and the script', async () => {
    const script = `import { endWithParent, runProcess } from ${JSON.stringify(processes)};
      endWithParent();
      await runProcess(process.execPath, ['-e', ${JSON.stringify(FAMILY)}], { cwd: '.' });`;
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ids = await readIds(shell);
    shell.kill('SIGTERM');
    await once(shell, 'exit');
    await waitUntilGone(ids);
  });
});
