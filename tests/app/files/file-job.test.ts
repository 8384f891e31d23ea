/** @jest-environment node */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cutFileReply, joinFileReply, readFileJob } from '@/app/_files/server/file-job';
import { toNetworkText } from '@/lib/network/to-network-file';
import { readNetworkHere } from '@/lib/store/load-files';
import { generateNetwork } from '@/tests/bench/generate-network';
import { createNetworksFolder, type NetworksFolder } from '@/tests/lib/store/networks-folder';

const LARGE = generateNetwork({ actors: 700, ties: 2_000, id: 'large' });

let folder: NetworksFolder;

beforeEach(async () => {
  folder = await createNetworksFolder();
});

afterEach(() => folder.remove());

/** Returns what is in a file, as it comes from a process. */
async function read(id: string) {
  const file = { path: join(folder.path, `${id}.json`), stamp: 'a stamp', bytes: 1 };
  const { sent, parts } = cutFileReply(await readFileJob({ id, file }));
  const copy = <Value>(value: Value): Value => deserialize(serialize(value));
  return { file, reply: joinFileReply(copy(sent), parts.map(copy)), parts };
}

describe('a file of the folder that a process reads', () => {
  it('is the network that it is when it is read at once, and comes in parts', async () => {
    await folder.write('large.json', toNetworkText(LARGE));
    const { file, reply, parts } = await read('large');
    expect(reply).toEqual(await readNetworkHere('large', file));
    expect([reply.state, parts.length > 2]).toEqual(['parsed', true]);
  });

  it('is broken with the same issues, and unreadable by the code of the system', async () => {
    await folder.write('wrong.json', '{"format":"backchannel/1","id":"wrong"}');
    const { file, reply } = await read('wrong');
    expect(reply).toEqual(await readNetworkHere('wrong', file));
    expect((await read('none')).reply).toEqual({ state: 'unreadable', code: 'ENOENT' });
  });
});
