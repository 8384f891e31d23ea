import type { FileImported } from '@/lib/formats/import-workflow/import-file';
import { collectTypes } from '@/lib/network/types-of';
import { describeTies, readTable } from '../read-case';
import type { FieldCase, Reading } from './field-case';

/** What became of a file; only `wrong` is a fault. */
export type Outcome = 'right' | 'asked' | 'refused' | 'wrong';

export type Scored = { readonly name: string; readonly outcome: Outcome; readonly said: string };

type Tie = { readonly ends: string; readonly type: string; readonly date: string };

function parseTie(words: string): Tie {
  const [before = '', date = ''] = words.split(' @ ');
  const [ends = '', type = ''] = before.split(' : ');
  return { ends, type, date };
}

/** Returns the ties of a network in the words of a reading, with as much as that reading says. */
function describeAs(
  { network }: Extract<FileImported, { kind: 'imported' }>,
  read: readonly Tie[],
): string[] {
  const { ties, dates } = describeTies(network);
  const has = (part: 'type' | 'date') => read.some((tie) => tie[part] !== '');
  const labels = collectTypes(network);
  const undirected = new Set(read.flatMap(({ ends }) => (ends.includes(' – ') ? [sortEnds(ends)] : [])));
  return ties
    .map((tie, index) => {
      const ends = undirected.has(sortEnds(tie)) ? sortEnds(tie) : tie;
      const type = network.relationships[index]?.type ?? '';
      return [
        ends,
        has('type') ? (labels.get(type)?.label ?? type) : '',
        has('date') ? (dates[index] ?? '') : '',
      ].join('|');
    })
    .sort();
}

function sortEnds(ends: string): string {
  return ends
    .split(/ [–>] /)
    .sort()
    .join(' – ');
}

function fits(imported: Extract<FileImported, { kind: 'imported' }>, reading: Reading): boolean {
  const read = reading.ties.map(parseTie);
  const wanted = read
    .map(({ ends, type, date }) => [ends.includes(' – ') ? sortEnds(ends) : ends, type, date].join('|'))
    .sort();
  const found = describeAs(imported, read);
  const words = imported.remarks.map(({ message }) => message).join('\n');
  return (
    JSON.stringify(found) === JSON.stringify(wanted) &&
    (reading.actors === undefined || reading.actors === imported.network.actors.length) &&
    (reading.told === undefined || reading.told.test(words))
  );
}

/** Returns what became of a file that a program read without a word from anybody. */
export async function scoreField({ name, file, right, fileName }: FieldCase): Promise<Scored> {
  const imported = await readTable(file, fileName);
  if (imported.kind === 'failed')
    return { name, outcome: 'refused', said: imported.remarks.map(({ message }) => message).join(' ') };
  if (imported.kind === 'asked') {
    const said = imported.questions.map(({ about, message }) => `${about}: ${message}`).join(' ');
    return { name, outcome: 'asked', said };
  }
  const isRight = right?.some((reading) => fits(imported, reading)) ?? false;
  const { ties, types, dates } = describeTies(imported.network);
  const said = isRight
    ? ''
    : JSON.stringify({ format: imported.format, ties, types, dates, actors: imported.network.actors.length });
  return { name, outcome: isRight ? 'right' : 'wrong', said };
}
