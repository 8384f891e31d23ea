import { SaxesParser } from 'saxes';
import { buildImport } from '@/lib/formats/import/build-import';
import { readFile } from '@/lib/formats/read-file';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { readClock } from '../clock';
import type { Finding } from '../finding';
import type { Quietly } from '../quiet';
import { toRatios, toSpread } from '../spread';
import { generateGexf, generateGraphml } from './generate-graph-xml';

const EDGES = 50_000;

/** Measures the reading of GEXF and GraphML against the XML library alone, and what making a network of it takes beside that. */
export async function measureGraphXml(repetitions: number, quietly: Quietly): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, bytes] of [
    ['GEXF', generateGexf()],
    ['GraphML', generateGraphml()],
  ] as const) {
    const pairs: { readonly side: number; readonly against: number }[] = [];
    const imports: { readonly side: number; readonly against: number }[] = [];
    for (let repetition = 0; repetition <= repetitions; repetition += 1) {
      const turn = await quietly(async (check) => {
        const saxes = time(() => readWithSaxes(bytes));
        await check();
        const ours = await readOurs(bytes);
        await check();
        return { saxes, ...ours };
      }, 3);
      // The first time is for compiling.
      if (repetition === 0) continue;
      pairs.push({ side: turn.read, against: turn.saxes });
      imports.push({ side: turn.built, against: turn.saxes });
    }
    const ms = (values: readonly number[]) => `${Math.round(toSpread(values).median)} ms`;
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    findings.push({
      what: `${name} of ${EDGES.toLocaleString('en')} edges, ${megabytes} MB: read into a draft ÷ saxes alone`,
      unit: '×',
      value: toRatios(pairs),
      aim: { atMost: 3 },
      context: `${ms(pairs.map(({ side }) => side))} against ${ms(pairs.map(({ against }) => against))}`,
    });
    findings.push({
      what: 'The same: a network made of the draft ÷ saxes alone',
      unit: '×',
      value: toRatios(imports),
      aim: null,
      context: ms(imports.map(({ side }) => side)),
    });
  }
  return findings;
}

function time(work: () => void): number {
  const start = readClock();
  work();
  return readClock() - start;
}

/** Reads all elements, attributes and texts, and does nothing with them but count. */
function readWithSaxes(bytes: Uint8Array): void {
  let heard = 0;
  const count = () => {
    heard += 1;
  };
  const parser = new SaxesParser({});
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  parser.write(new TextDecoder().decode(bytes));
  parser.close();
  if (heard < 4 * EDGES) throw new Error('The XML library has read too little.');
}

async function readOurs(bytes: Uint8Array): Promise<{ readonly read: number; readonly built: number }> {
  const start = readClock();
  const { result } = await readFile(bytes, 'graph.xml', () => {});
  const read = readClock() - start;
  if (result.kind !== 'draft' || result.draft.ties?.rows !== EDGES)
    throw new Error('It was not read as a graph.');
  const identity = { id: 'bench', title: 'Bench', description: '', asOf: null };
  const built = time(() => {
    const { network } = buildImport(result.draft, result.mapping, identity, () => {}, FORMAT_LIMITS.made);
    if (network?.relationships.length !== EDGES) throw new Error('Ties were lost.');
  });
  return { read, built };
}
