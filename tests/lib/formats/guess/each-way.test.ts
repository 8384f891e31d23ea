import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { lines } from '../corpus/table-case';
import { answersTo, ask, listAsked, readWith } from './answers-to';

const FLOWS = lines(
  'importer1,importer2,year,flow1,flow2',
  'Aland,Borvia,1950,12.5,3.25',
  'Aland,Cestria,1950,0,4.5',
  'Borvia,Cestria,1950,7.75,0',
);

describe('numbers that are numbered as the two ends are', () => {
  it('are asked about, and make a tie each way', async () => {
    const { message, answers } = await answersTo(FLOWS, 'each way');
    expect(message).toMatch(/^Does each row say two ties, one each way\? “flow1” and “flow2”/);
    expect(Object.values(answers)).toEqual([
      [
        'Aland is tied to Borvia',
        'Borvia is tied to Aland',
        'Cestria is tied to Aland',
        'Borvia is tied to Cestria',
      ],
      [
        'Borvia is tied to Aland',
        'Aland is tied to Borvia',
        'Aland is tied to Cestria',
        'Cestria is tied to Borvia',
      ],
      ['Aland is tied to Borvia', 'Aland is tied to Cestria', 'Borvia is tied to Cestria'],
    ]);
  });

  it('are asked about where a share has no nought before its point', async () => {
    const shares = FLOWS.replace('12.5', '.58').replace('7.75', '.4').replace('4.5', '.25');
    expect(await listAsked(shares)).toContain('each way');
  });

  it('are asked about where they say what there is at the other', async () => {
    const levels = lines('state1,state2,level_at_1,level_at_2', 'Aland,Borvia,1,2', 'Aland,Cestria,0,2');
    expect(await listAsked(levels)).toContain('each way');
  });

  it('stand in each tie under one name, with its own number', async () => {
    const { questions, mapping } = await ask(FLOWS);
    const [choice] = questions.find(({ id }) => id === 'each way')?.choices ?? [];
    const { network, told } = await readWith(FLOWS, applyPatch(mapping, choice?.mapping ?? {}));
    expect(network.relationships.map((tie) => (tie as { flow?: string }).flow)).toEqual([
      '12.5',
      '3.25',
      '4.5',
      '7.75',
    ]);
    expect(network.relationships.every((tie) => !('flow1' in tie))).toBe(true);
    expect(told.join(' ')).toContain('Each of the 3 rows says up to 2 ties');
  });

  it('are kept where they say something of each end', async () => {
    const rows = [
      'state1,state2,pop1,pop2',
      'Aland,Borvia,120,30',
      'Aland,Cestria,120,45',
      'Borvia,Cestria,30,45',
    ];
    expect(await listAsked(lines(...rows))).not.toContain('each way');
  });
});

describe('a column that says which way a row goes', () => {
  it.each([
    ['debits and credits', 'D/C', 'D', 'C'],
    ['in German', 'Soll/Haben', 'S', 'H'],
    ['calls', 'direction', 'outgoing', 'incoming'],
    ['in Spanish', 'sentido', 'saliente', 'entrante'],
    ['in Russian', 'тип звонка', 'исходящий', 'входящий'],
    ['trade', 'flow', 'Export', 'Import'],
  ])('is asked about: %s', async (_, name, out, within) => {
    const rows = [
      `account,counterparty,${name}`,
      `Ada,Bert,${out}`,
      `Ada,Cleo,${within}`,
      `Ada,Bert,${within}`,
    ];
    const { message, answers } = await answersTo(lines(...rows), 'direction');
    expect(message).toBe(
      `Which way does each row go? “${name}” has “${out}” in some rows and “${within}” in others.`,
    );
    const ties = Object.values(answers).map((each) =>
      each.map((tie) => tie.split(' ').filter((_, at, all) => at === 0 || at === all.length - 1)),
    );
    expect(ties[0]).toEqual([
      ['Ada', 'Bert'],
      ['Cleo', 'Ada'],
      ['Bert', 'Ada'],
    ]);
    expect(ties[1]).toEqual([
      ['Bert', 'Ada'],
      ['Ada', 'Cleo'],
      ['Ada', 'Bert'],
    ]);
    expect(ties[2]).toEqual([
      ['Ada', 'Bert'],
      ['Ada', 'Cleo'],
      ['Ada', 'Bert'],
    ]);
  });
});
