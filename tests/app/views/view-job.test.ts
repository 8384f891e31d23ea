/** @jest-environment node */
import { deserialize, serialize } from 'node:v8';
import { unpack } from '@/app/_views/server/packed-text';
import { answerView, cutViewReply, joinViewReply, type ViewQuestion } from '@/app/_views/server/view-job';
import { writeShownNetwork } from '@/lib/explorer/shown-network';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { generateNetwork } from '@/tests/bench/generate-network';

const SMALL = generateNetwork({ actors: 30, ties: 60 });
const LARGE = generateNetwork({ actors: 700, ties: 2_000 });

/** Returns a reply as it comes from a process. */
async function ask<Asked extends ViewQuestion>(network: typeof SMALL, question: Asked) {
  const { sent, parts } = cutViewReply(await answerView({ network, question }));
  const copy = <Value>(value: Value): Value => deserialize(serialize(value));
  return joinViewReply(copy(sent), parts.map(copy));
}

async function readGraph(network: typeof SMALL, query: string) {
  const reply = await ask(network, { kind: 'graph', query });
  if (!('body' in reply)) throw new Error('It is no graph.');
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack(reply.body)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  return { problems: reply.problems, text, isPacked: typeof reply.body !== 'string' };
}

describe('what is asked of a process about a network that is shown', () => {
  it('is the graph as it is written at once, packed where it is long', async () => {
    for (const [network, isPacked] of [
      [SMALL, false],
      [LARGE, true],
    ] as const) {
      const graph = getStoredGraph(network);
      const pieces = [...writeShownNetwork(graph, NO_FILTER, filterNetwork(graph, NO_FILTER))];
      const whole = Buffer.concat(pieces.map(({ bytes }) => bytes)).toString('utf8');
      const got = await readGraph(network, 'lens=all');
      expect([got.problems, got.isPacked, got.text === whole]).toEqual([[], isPacked, true]);
    }
  });

  it('is what of the query cannot be used', async () => {
    const { problems, text } = await readGraph(SMALL, 'lens=foo&bar=1');
    expect([problems.map(({ parameter }) => parameter), text]).toEqual([['lens', 'bar'], '']);
  });

  it('is what a page opens with, shows and says, as plain data', async () => {
    const version = { version: 3, warnings: [] };
    const facts = await ask(LARGE, { kind: 'opening', ...version });
    expect(facts).toEqual(await answerView({ network: LARGE, question: { kind: 'opening', ...version } }));
    expect(facts).toMatchObject({ version: 3 });
    expect(facts).not.toHaveProperty('network');
    const view = await ask(LARGE, { kind: 'view', query: 'layout=circle' });
    expect(view).toMatchObject({ layout: 'circle', words: { counts: { actors: 700, ties: 2_000 } } });
    const positions = Object.fromEntries(
      SMALL.actors.map(({ id }, at) => [id, { x: 100 * at, y: 50 * (at % 3) }]),
    );
    for (const question of [
      { kind: 'picture', query: '', positions },
      { kind: 'card', positions },
    ] as const)
      expect(await ask(SMALL, question)).toEqual({ picture: expect.stringContaining('<svg') });
  });
});
