import { strToU8, zipSync } from 'fflate';
import { type ImportState, NOTHING_CHOSEN, reduceImport } from '@/app/import/_importer/import-state';
import { listQuestions } from '@/app/import/_importer/list-questions';
import { createImportHandler, type ImportJob } from '@/lib/formats/import-workflow/import-handler';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';

type Session = {
  readonly answer: (id: string, choice: number) => Promise<void>;
  readonly state: () => Extract<ImportState, { stage: 'deciding' }>;
};

/** An import as the page does it: what is asked of a worker there is done at once. */
async function openImport(name: string, content: string | Uint8Array): Promise<Session> {
  const handle = createImportHandler();
  const ask = async <Reply>(job: ImportJob) => (await handle(job, () => undefined)) as Reply;
  let state: ImportState = reduceImport(NOTHING_CHOSEN, { type: 'choose', file: { name, bytes: 1 } });
  const settle = async () => {
    if (state.stage !== 'deciding') throw new Error(`The import is ${state.stage}.`);
    const { retelling } = state;
    if (retelling) {
      const reply = await ask<FileUnderstood>({ type: 'applyHeaderChoice', headers: retelling.headers });
      state = reduceImport(state, { type: 'retold', reply });
    }
    if (state.stage !== 'deciding') throw new Error(`The import is ${state.stage}.`);
    const plan = await ask<ImportPlan>({ type: 'plan', mapping: state.mapping });
    state = reduceImport(state, { type: 'planned', plan });
  };
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  const reply = await ask<FileUnderstood>({ type: 'read', files: [{ blob, name }] });
  state = reduceImport(state, { type: 'understand', reply });
  await settle();
  return {
    answer: async (id, choice) => {
      if (state.stage !== 'deciding' || !listQuestions(state).some((each) => each.id === id))
        throw new Error(`“${id}” is not asked.`);
      state = reduceImport(state, { type: 'answer', id, choice });
      await settle();
    },
    state: () => {
      if (state.stage !== 'deciding') throw new Error(`The import is ${state.stage}.`);
      return state;
    },
  };
}

/** What a user sees of an answered file. */
function look({ state }: Session) {
  const { understood, plan, mapping } = state();
  return {
    tables: understood.tables.map(({ role, rows, columns, first }) => ({ role, rows, columns, first })),
    columns: [mapping?.tieColumns, mapping?.actorColumns, mapping?.headers.lists, mapping?.headers.rows],
    counts: plan?.counts,
    made: plan?.remarks.map(({ message }) => message).sort(),
  };
}

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const toLines = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

const FILES: readonly (readonly [what: string, name: string, content: string | Uint8Array, id: string])[] = [
  [
    'a table of codes',
    'listed.zip',
    zip({
      'listings.csv': toLines(
        'Ref,Programme,Designated party,Acting on behalf of',
        'L1,P3,Harun Tesfai,Red Sea Trading',
        'L2,P3,Red Sea Trading,Office East',
        'L3,P1,Mirza Holdings,Harun Tesfai',
        'L4,P2,Selam Shipping,Mirza Holdings',
      ),
      'programmes.csv': toLines(
        'Code,Name,Imposed by',
        'P1,Arms embargo,Council',
        'P2,Travel ban,Council',
        'P3,Asset freeze,Ministry',
      ),
    }),
    'codes programmes.csv',
  ],
  [
    'entries of records',
    'posts.json',
    JSON.stringify([
      { name: 'Rui Lima', posts: [{ office: 'Port Authority', role: 'chief', from: '2015' }] },
      { name: 'Ana Reis', posts: [{ office: 'Port Authority' }, { office: 'Harbour Bank' }] },
    ]),
    'entries posts',
  ],
  [
    'alters of a survey',
    'survey.csv',
    toLines(
      'resp_id,alter1_name,alter1_rel,alter2_name,alter2_rel,a12',
      'R01,Maryam,sister,Haji Rasul,elder,1',
      'R02,Haji Rasul,elder,refused,,0',
      'R03,Maryam,friend,Aziz,cousin,1',
    ),
    'ends',
  ],
  [
    'columns of years',
    'years.csv',
    toLines(
      'Source;Target;2015;2016;2017;2018',
      'Embassy;Salih;3;0;0;1',
      'Salih;Embassy;3;0;0;1',
      'Embassy;Council;0;0;0;0',
      'UN Office;Council;;2;n.a.;5',
    ),
    'layers',
  ],
  [
    'a first row',
    'bare.csv',
    toLines('alice,bob,once', 'carol,dave,twice', 'dave,carol,never'),
    'headers ties',
  ],
  [
    'a table beside those that are read',
    'talks.zip',
    zip({
      'ties.csv': toLines('source,target,type', 'Ada,Bert,meets', 'Bert,Cleo,meets', 'Cleo,Ada,meets'),
      'offices.csv': toLines('holder,office,since', 'Ada,Port,2001', 'Bert,Port,2002', 'Cleo,Bank,2003'),
    }),
    'table offices.csv',
  ],
  [
    'two tables with one key',
    'meetings.zip',
    zip({
      'talks.csv': toLines(
        'talk_id,mediator,place',
        'T1,Norway,Oslo',
        'T2,Qatar,Doha',
        'T3,Norway,Bergen',
        'T4,Kenya,Nairobi',
      ),
      'parties.csv': toLines(
        'talk_id,party,rank',
        'T1,Harbour Front,1',
        'T1,River League,2',
        'T2,Harbour Front,1',
        'T3,Dune Council,1',
        'T4,River League,1',
        'T4,Dune Council,2',
      ),
    }),
    'joined',
  ],
  [
    'rows that head others',
    'desks.csv',
    toLines(
      'name,office,since',
      'Northern desk,,',
      'Ada Bell,Envoy,2001',
      'Bert Moor,Clerk,2003',
      'Southern desk,,',
      'Cleo Shaw,Envoy,2004',
      'Dan Reeve,Clerk,2007',
    ),
    'headings',
  ],
];

describe.each(FILES)('the answer to a question about %s', (_, name, content, id) => {
  it('stays in the list, and can be changed to each of the others as if it had been the first', async () => {
    const fresh = await openImport(name, content);
    const question = listQuestions(fresh.state()).find((each) => each.id === id);
    if (!question)
      throw new Error(
        `Asked is ${listQuestions(fresh.state())
          .map((each) => each.id)
          .join(', ')}.`,
      );
    const numbers = question.choices.map((_, index) => index);
    for (const second of numbers) {
      const direct = await openImport(name, content);
      await direct.answer(id, second);
      for (const first of numbers) {
        const changed = await openImport(name, content);
        await changed.answer(id, first);
        await changed.answer(id, second);
        expect({ first, second, ...look(changed) }).toEqual({ first, second, ...look(direct) });
        expect(listQuestions(changed.state()).map((each) => each.id)).toContain(id);
        expect(changed.state().answers[id]).toBe(second);
      }
    }
  });
});

describe('the answers to two questions', () => {
  const file = zip({
    'ties.csv': toLines('source,target,type', 'Ada,Bert,meets', 'Bert,Cleo,meets', 'Cleo,Ada,meets'),
    'offices.csv': toLines('holder,office,since', 'Ada,Port,2001', 'Bert,Port,2002', 'Cleo,Bank,2003'),
    'seats.csv': toLines('holder,seat,until', 'Ada,Council,2001', 'Cleo,Council,2002', 'Bert,Court,2003'),
  });
  const ids = ['table offices.csv', 'table seats.csv'] as const;

  it('hold both, whichever is given first, and each can be changed alone', async () => {
    const one = await openImport('talks.zip', file);
    await one.answer(ids[0], 1);
    await one.answer(ids[1], 1);
    const other = await openImport('talks.zip', file);
    await other.answer(ids[1], 1);
    await other.answer(ids[0], 1);
    expect(look(one)).toEqual(look(other));
    expect(one.state().answers).toMatchObject({ [ids[0]]: 1, [ids[1]]: 1 });
    await one.answer(ids[0], 0);
    const alone = await openImport('talks.zip', file);
    await alone.answer(ids[1], 1);
    await alone.answer(ids[0], 0);
    expect(look(one)).toEqual(look(alone));
    expect(one.state().answers).toMatchObject({ [ids[0]]: 0, [ids[1]]: 1 });
  });
});
