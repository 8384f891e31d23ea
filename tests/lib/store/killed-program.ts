import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that has been started, and waits to be told from which number on to write. */
export class KilledProgram {
  readonly acknowledged: number[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private text = '';
  private errors = '';
  private hear: () => void = () => undefined;

  constructor(program: string, env: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [program], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
    this.child.stdout?.on('data', (chunk) => this.read(String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
  }

  /** Lets it write from a number on until it is acknowledged something, and a little longer; then it is killed. */
  async writeUntilKilled(first: number, milliseconds: number): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.hear = resolve;
    });
    this.child.stdin?.write(`${first}\n`);
    await Promise.race([heard, this.ended]);
    await wait(milliseconds);
    this.child.kill('SIGKILL');
    const code = await this.ended;
    if (code !== null) throw new Error(`The writer ended by itself with ${code}: ${this.errors}`);
  }

  /** Ends it without having written. */
  async dismiss(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Only whole lines count: half a number is another. */
  private read(chunk: string): void {
    const lines = `${this.text}${chunk}`.split('\n');
    this.text = lines.pop() ?? '';
    for (const line of lines) if (/^\d+$/.test(line)) this.acknowledged.push(Number(line));
    if (this.acknowledged.length > 0) this.hear();
  }
}

/** Returns what draws the same row of numbers from 0 to 1 with each run (Park and Miller, 1988). */
export function createKillChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
