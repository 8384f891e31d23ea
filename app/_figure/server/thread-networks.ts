import type { Network } from '@/lib/network/network';
import type { FigureJob } from './figure-job';
import type { ToThread } from './thread-messages';

/** How many networks a thread keeps, with their graphs and layouts: those asked for last. */
const MAX_KEPT = 4;

/**
 * Returns what to tell a thread for each job, so that it is sent a network once. The network itself goes there, not its
 * name: what the thread draws is then what was asked for, whatever becomes of the network meanwhile.
 */
export function createThreadNetworks(): (job: FigureJob) => readonly ToThread[] {
  const numbers = new Map<Network, number>();
  let count = 0;
  return ({ network, ...wish }) => {
    const messages: ToThread[] = [];
    const known = numbers.get(network);
    const number = known ?? ++count;
    // The order of a map is that of its writing: the first is the one that was asked for longest ago.
    numbers.delete(network);
    numbers.set(network, number);
    if (known === undefined) messages.push({ type: 'keep', number, network });
    for (const [oldest, its] of numbers) {
      if (numbers.size <= MAX_KEPT) break;
      numbers.delete(oldest);
      messages.push({ type: 'forget', number: its });
    }
    return [...messages, { type: 'draw', number, ...wish }];
  };
}
