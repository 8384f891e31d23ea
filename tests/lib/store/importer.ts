// A server that does nothing but keep large networks, to be killed. It is told from which number on, on its standard input; each that is
// acknowledged is a line of its output.
import { once } from 'node:events';
import { parseNetworkText } from '@/lib/network/parse';
import { openStore } from '@/lib/store/open-store';

/** Of more characters than are written at once. */
const ACTORS = 150;
const NOTES = 'Long notes of an actor. '.repeat(800);

async function keepNetworks(): Promise<void> {
  const [line] = await once(process.stdin, 'data');
  const store = await openStore();
  for (let number = Number(line); ; number += 1) {
    const actors = Array.from({ length: ACTORS }, (_, at) => ({
      id: `a${at}`,
      kind: 'person',
      name: `Actor ${at}`,
      notes: NOTES,
    }));
    const file = { format: 'backchannel/1', id: `n${number}`, title: `Network ${number}`, actors };
    const parsed = parseNetworkText(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    const doing = { author: 'Importer', at: new Date().toISOString(), key: `key-${number}` };
    const { kind } = await store.create(parsed.value, doing);
    if (kind !== 'done') throw new Error(`${number} was not kept: ${kind}`);
    process.stdout.write(`${number}\n`);
  }
}

void keepNetworks();
