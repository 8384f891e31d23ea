// A server that does nothing but write, to be killed. It is told from which number on, on its standard input; then it opens
// the store that the environment names, and adds one actor after the other to the network “killed”. Each that is
// acknowledged is a line of its output.
import { once } from 'node:events';
import { openStore } from '@/lib/store/open-store';

async function write(): Promise<void> {
  const [line] = await once(process.stdin, 'data');
  const store = await openStore();
  for (let number = Number(line); ; number += 1) {
    const thing = { id: `n${number}`, kind: 'person', name: `N ${number}` };
    const outcome = await store.commit('killed', {
      author: 'Writer',
      at: new Date().toISOString(),
      base: 1,
      changes: [{ label: `add ${number}`, operations: [{ op: 'add', list: 'actors', thing, before: null }] }],
      key: `key-${number}`,
    });
    if (outcome.kind !== 'done') throw new Error(`${number} was not done: ${JSON.stringify(outcome)}`);
    process.stdout.write(`${number}\n`);
  }
}

void write();
