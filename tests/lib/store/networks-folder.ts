import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of networks for one test, which `NETWORKS_DIR` names until it is removed. */
export type NetworksFolder = {
  readonly path: string;
  write(file: string, content: string | Uint8Array | object): Promise<void>;
  remove(): Promise<void>;
};

export async function createNetworksFolder(): Promise<NetworksFolder> {
  const before = process.env.NETWORKS_DIR;
  const folder = await mkdtemp(path.join(tmpdir(), 'networks-'));
  process.env.NETWORKS_DIR = folder;
  return {
    path: folder,
    async write(file, content) {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(path.join(folder, file), isRaw ? content : JSON.stringify(content));
    },
    async remove() {
      if (before === undefined) delete process.env.NETWORKS_DIR;
      else process.env.NETWORKS_DIR = before;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The smallest story with everything in it, as a file: a palace sends an envoy, the daily says that he offers a truce
 * to the militia, which denies it in the weekly; the militia's neighbour is known to nobody's paper.
 */
export function createTruceFile(id = 'truce'): Record<string, unknown> {
  return {
    format: 'backchannel/1',
    id,
    title: 'A truce offered',
    description: '',
    asOf: '2024-11',
    actors: [
      { id: 'palace', kind: 'state', name: 'Palace' },
      { id: 'envoy', kind: 'person', name: 'Envoy', aliases: ['المبعوث'] },
      { id: 'militia', kind: 'group', name: 'Militia' },
      { id: 'neighbour', kind: 'state', name: 'Neighbour' },
    ],
    documents: [
      { id: 'daily', title: 'Talks', publisher: 'Daily', reliability: 'B' },
      { id: 'weekly', title: 'No talks', publisher: 'Weekly' },
    ],
    relationships: [
      {
        id: 'mission',
        type: 'envoy-to',
        source: 'envoy',
        target: 'militia',
        onBehalfOf: 'palace',
        from: '2024-10',
        evidence: [{ document: 'daily', credibility: 2 }],
      },
      { id: 'offer', type: 'asks', source: 'envoy', target: 'militia', from: '2024-11' },
      {
        id: 'denial',
        type: 'denies',
        source: 'militia',
        target: 'envoy',
        claim: 'truce-offer',
        evidence: [{ document: 'weekly', speaker: 'militia', attribution: 'the militia' }],
      },
      { id: 'shelter', type: 'backs', source: 'neighbour', target: 'militia' },
    ],
    claims: [
      {
        id: 'truce-offer',
        statement: 'The envoy offered a truce.',
        relationships: ['offer'],
        evidence: [{ document: 'daily', attribution: 'a diplomat' }],
      },
    ],
    relationshipTypes: [],
  };
}
