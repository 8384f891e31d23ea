import { setTimeout as wait } from 'node:timers/promises';
import { toNetworkText } from '@/lib/network/to-network-file';
import { generatePowerLaw } from '../graph/generate-power-law';
import type { HeavyWork } from './measure-beside';

/** Networks that the measurement needs as files of the server, by their ids. */
export const HEAVY_NETWORKS: ReadonlyMap<string, () => string> = new Map([
  ['three-hundred', () => toText('three-hundred', 300, 1_000)],
  ['hundred-fifty', () => toText('hundred-fifty', 150, 400)],
  ['thousands', () => toText('thousands', 5_000, 20_000)],
  ['a-large-file', () => toText('a-large-file', 60_000, 90_000)],
]);

const GRAPH = '/api/networks/oslo-1993/graph';
/** A figure of a small network that nobody has asked for before. */
const FIGURE = '/api/networks/oslo-1993/figure.svg?since=#';

/** Returns all that takes a server long. */
export function listHeavyWorks(): readonly HeavyWork[] {
  const network = JSON.stringify({ ...generatePowerLaw({ actors: 60_000, ties: 90_000 }), id: 'sent' });
  const works: readonly Omit<HeavyWork, 'light'>[] = [
    { what: 'a table of 600,000 names, 4.6 MB', run: (url) => send(url, 'text/csv', toNames(300_000)) },
    { what: 'a table of 50 MB', run: (url) => send(url, 'text/csv', toTies(50_000_000)) },
    {
      what: `a network file of ${Math.round(network.length / 1e6)} MB, kept`,
      run: (url) => send(url, 'application/json', network),
    },
    { what: 'its page, for the first time', run: (url) => get(url, '/networks/sent') },
    { what: 'what that page opens with', run: (url) => get(url, '/api/networks/sent/opening') },
    { what: 'its graph', run: (url) => get(url, '/api/networks/sent/graph?lens=all') },
    { what: 'a part of its graph', run: (url) => get(url, '/api/networks/sent/graph?lens=mediation') },
    { what: 'one change of 15 MB to it', run: (url) => change(url, 'sent', toChange(75_000)) },
    { what: 'the page of a file of 26 MB', run: (url) => get(url, '/networks/a-large-file') },
    { what: 'the list of networks as a page', run: (url) => get(url, '/') },
    { what: 'a spreadsheet of it', run: (url) => get(url, '/api/networks/sent/export?format=xlsx') },
    {
      what: 'brokers of 5,000 actors, five questions',
      run: (url) =>
        inTurn(5, (at) => get(url, `/api/networks/thousands/brokers?lens=all&until=${2030 + at}`)),
    },
    { what: 'the page of 5,000 actors', run: (url) => get(url, '/networks/thousands') },
    { what: 'the layout of 5,000 actors', run: (url) => get(url, '/api/networks/thousands/layouts/force') },
    { what: 'the page of 300 actors', run: (url) => get(url, '/networks/three-hundred') },
    {
      what: 'its three layouts',
      run: async (url) => {
        for (const layout of ['force', 'layered', 'circle'])
          await get(url, `/api/networks/three-hundred/layouts/${layout}`);
        return get(url, '/api/networks/three-hundred/layouts/force');
      },
    },
    { what: 'the page of 150 actors', run: (url) => get(url, '/networks/hundred-fifty') },
    {
      what: 'a text of a million characters',
      run: (url) => post(`${url}/api/read`, 'application/json', JSON.stringify({ text: TEXT })),
    },
  ];
  const figures: HeavyWork = {
    what: 'thirty large figures; another reader asks for small ones',
    light: FIGURE,
    run: (url) =>
      atOnce(30, (at) => get(url, `/api/networks/three-hundred/figure.svg?lens=all&since=${1_000 + at}`)),
  };
  return [...works.map((work) => ({ ...work, light: GRAPH })), figures];
}

function toText(id: string, actors: number, ties: number): string {
  return toNetworkText({ ...generatePowerLaw({ actors, ties }), id });
}

const repeat = (count: number, toLine: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toLine(index)).join('');

/** A table of names that no other row has. */
const toNames = (rows: number) => `source,target\n${repeat(rows, (row) => `n${row},m${row}\n`)}`;

/** A table of ties between some thousands, of so many bytes. */
function toTies(bytes: number): string {
  const toRow = (row: number) =>
    `Person ${(row * 7) % 9_973},Person ${(row * 13) % 9_967},talks to,2024-01-${String(1 + (row % 28)).padStart(2, '0')}\n`;
  return `source,target,type,date\n${repeat(Math.floor(bytes / 48), toRow)}`;
}

/** One change that adds so many actors. */
function toChange(actors: number): object {
  const add = (at: number) => ({
    op: 'add',
    list: 'actors',
    thing: {
      id: `x${at}`,
      kind: 'person',
      name: `Person ${at} of the north`,
      notes: 'A sentence of notes that stands in each of them, so that there is something to be kept.',
    },
    before: null,
  });
  return { label: 'add', operations: Array.from({ length: actors }, (_, at) => add(at)) };
}

const TEXT = repeat(25_000, (line) => `Ann Lee${line % 50} met Bo Ray${line % 70} in Oslo. `).slice(
  0,
  1_000_000,
);

/** Who has the heavy work done, as a proxy would tell. */
const VISITOR = { 'X-Forwarded-For': '192.0.2.7' };

const send = (url: string, type: string, body: string) => post(`${url}/api/networks`, type, body);

async function change(url: string, network: string, wanted: object): Promise<string> {
  const address = `${url}/api/networks/${network}`;
  const { version } = await (await fetch(`${address}/history?limit=1`)).json();
  return post(`${address}/changes`, 'application/json', JSON.stringify({ base: version, changes: [wanted] }));
}

async function post(address: string, type: string, body: string): Promise<string> {
  // While the body was made, the server may have closed a connection: that is noticed before it is used again.
  await wait(50);
  return describe(
    await fetch(address, { method: 'POST', headers: { ...VISITOR, 'Content-Type': type }, body }),
  );
}

async function get(url: string, path: string): Promise<string> {
  return describe(await fetch(`${url}${path}`, { headers: VISITOR }));
}

async function describe(response: Response): Promise<string> {
  await response.arrayBuffer();
  return String(response.status);
}

async function inTurn(count: number, run: (at: number) => Promise<string>): Promise<string> {
  let last = '';
  for (let at = 0; at < count; at += 1) last = await run(at);
  return last;
}

async function atOnce(count: number, run: (at: number) => Promise<string>): Promise<string> {
  const all = await Promise.all(Array.from({ length: count }, (_, at) => run(at)));
  const counts = [...new Set(all)].map((each) => `${all.filter((one) => one === each).length} × ${each}`);
  return counts.join(', ');
}
