import { createChance } from '../chance';

const TYPES = ['ally', 'enemy', 'talks to', 'member of', 'supports'] as const;
const WORDS = [
  'envoy',
  'truce',
  'meeting',
  'border',
  'prisoners',
  'statement',
  'denied',
  'the',
  'with',
  'before',
  'Zürich',
] as const;

/**
 * Returns a table of ties as CSV in UTF-8, the same for the same size: ends, type, date, weight, an id and a note, some of them in quotation
 * marks. `actors`: among how many the ties are.
 */
export function generateCsv({
  ties,
  actors,
}: {
  readonly ties: number;
  readonly actors: number;
}): Uint8Array {
  const chance = createChance(7);
  const lines = ['source,target,type,date,weight,id,note'];
  for (let tie = 0; tie < ties; tie += 1) {
    const source = chance.between(1, actors);
    const target = (source % actors) + 1 === source ? source + 1 : chance.between(1, actors);
    const day = String(chance.between(1, 28)).padStart(2, '0');
    const note = Array.from({ length: chance.between(2, 6) }, () => chance.pick(WORDS)).join(' ');
    const cell = chance.happens(0.2) ? `"${note}, and ""so on"""` : note;
    const date = `20${chance.between(10, 24)}-0${chance.between(1, 9)}-${day}`;
    lines.push(
      `Actor ${source},Actor ${target},${chance.pick(TYPES)},${date},${chance.between(1, 99) / 10},E${1_000_000 + tie},${cell}`,
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
