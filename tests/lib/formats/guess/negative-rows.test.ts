import { strToU8 } from 'fflate';
import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile } from '../answer-file';
import { describeTies, readTable } from '../corpus/read-case';
import { lines } from '../corpus/table-case';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Returns what is asked of rows that say no, and the ties after each answer. */
async function ask(text: string) {
  const asked = await readTable(text, 'a.csv');
  if (asked.kind !== 'asked' || !asked.mapping) throw new Error(asked.kind);
  const { mapping } = asked;
  const question = asked.questions.find(({ id }) => id === 'negatives');
  const answers = (question?.choices ?? []).map(async (choice) => {
    const read = await importFile(
      strToU8(text),
      'a.csv',
      { ...CHOICES, mapping: applyPatch(mapping, choice.mapping) },
      () => {},
    );
    return [choice.label, read.kind === 'imported' ? describeTies(read.network).ties : []] as const;
  });
  return { message: question?.message ?? '', answers: Object.fromEntries(await Promise.all(answers)) };
}

const EACH_AND_A_DENIAL = expect.arrayContaining(['Ada > Bert', 'Bert > Cleo', 'Cleo > Dora', 'Ada > Dora']);

describe('rows that say of themselves that there is no tie', () => {
  it('are asked about by their type, and left out where that is the answer', async () => {
    const { message, answers } = await ask(
      lines(
        'source,target,type',
        'Ada,Bert,lends to',
        'Bert,Cleo,no known contact',
        'Cleo,Dora,none',
        'Ada,Dora,denied contact',
      ),
    );
    expect(message).toMatch(
      /^Do rows marked “(no known contact|none)”, “(no known contact|none)” say that there is no tie\?/,
    );
    expect(answers).toEqual({
      'There is none: leave these rows out': ['Ada > Bert', 'Ada > Dora'],
      'They are ties, and keep the word': ['Ada > Bert', 'Bert > Cleo', 'Cleo > Dora', 'Ada > Dora'],
      'They are ties that the first of the two denies': EACH_AND_A_DENIAL,
      'They are ties that the second of the two denies': EACH_AND_A_DENIAL,
      'Leave out all of them': ['Ada > Bert'],
    });
  });

  it('are asked about where another column says that somebody denies them', async () => {
    const { message, answers } = await ask(
      lines(
        'source,target,type,claim status',
        'Ada,Bert,pays,confirmed',
        'Bert,Cleo,pays,denied',
        'Cleo,Dora,pays,rumour',
      ),
    );
    expect(message).toMatch(/^Do rows marked “denied”, “rumour” tie the two\?/);
    expect(answers['Leave out these rows']).toEqual(['Ada > Bert']);
  });

  it.each([
    ['a meeting that was called off', 'source,target,note', 'Ada,Bert,held', 'Bert,Cleo,cancelled'],
    ['in German', 'Von,An,Ergebnis', 'Ada,Bert,Treffen', 'Bert,Cleo,kein Kontakt'],
    ['in Russian', 'source,target,статус', 'Ада,Берт,встреча', 'Берт,Клео,нет связи'],
    ['in Hebrew', 'source,target,הערות', 'Ada,Bert,נפגשו', 'Bert,Cleo,לא התקיים'],
    ['by yes and no in a column that says whether', 'source,target,contact', 'Ada,Bert,yes', 'Bert,Cleo,no'],
  ])('are known: %s', async (_, ...rows) => {
    const { answers } = await ask(lines(...rows));
    expect(answers['There is none: leave these rows out']).toHaveLength(1);
  });

  it.each([
    ['in Portuguese', 'source,target,Presença', 'Ada,Bert,sim', 'Bert,Cleo,não'],
    ['in Ukrainian', 'source,target,статус', "Ада,Берт,пов'язаний", "Берт,Клео,не пов'язаний"],
    [
      'by a word for no in front of another value',
      'source,target,stance',
      'Ada,Bert,follows',
      'Bert,Cleo,not follows',
    ],
  ])('are known by the words of more languages: %s', async (_, ...rows) => {
    const { answers } = await ask(lines(...rows));
    expect(answers['There is none: leave these rows out']).toHaveLength(1);
  });

  it.each([
    ...[
      'withdrawn',
      'refuted by court',
      'revoked',
      'annulled',
      'rejected',
      'widerrufen',
      'abgelehnt',
      'retirée',
    ],
    ...[
      'rechazado',
      'recusado',
      'ritirata',
      'wycofane',
      'reddedildi',
      'отозвано',
      'опровергнуто судом',
      'спростовано судом',
      'مرفوض',
      'בוטלה',
    ],
  ])('are asked about where something was taken back, refused or refuted: %s', async (word) => {
    const { message, answers } = await ask(lines('source,target,note', 'Ada,Bert,x', `Bert,Cleo,${word}`));
    expect(message).toContain(`“${word}”`);
    expect(Object.values(answers)).toContainEqual(['Ada > Bert']);
  });

  it('are asked about together with the ends of ties, where both are unsure', async () => {
    const { answers } = await ask(
      lines('Presidida por,Participante,Presença', 'Ada,Bert,sim', 'Ada,Cleo,não', 'Bert,Ada,sim'),
    );
    expect(Object.keys(answers)).toContain('There is none: leave these rows out');
  });

  it.each([
    ['a flag that says something else', 'source,target,public', 'Ada,Bert,yes', 'Bert,Cleo,no'],
    ['names with such a word', 'source,target,type', 'Ada,No Borders,backs', 'None Ltd,Cleo,backs'],
    [
      'types that say no to something else',
      'source,target,type',
      'Ada,Bert,no fly zone over',
      'Bert,Cleo,not answering',
    ],
    ['logical values that deny nothing', 'source,target,denied', 'Ada,Bert,false', 'Bert,Cleo,false'],
  ])('are not %s', async (_, ...rows) => {
    expect((await readTable(lines(...rows), 'a.csv')).kind).toBe('imported');
  });
});

describe('rows that somebody denies', () => {
  const NOTED = lines(
    'source,target,type,note',
    'Ada,Bert,pays,seen',
    'Bert,Cleo,pays,denied by the second party',
  );

  it('may be ties that one of the two denies', async () => {
    const { ties, told } = await answerFile(NOTED, /the second of the two denies/);
    expect(ties).toEqual(['Ada -> Bert: pays', 'Bert -> Cleo: pays', 'Cleo -> undefined: denies']);
    expect(told.join(' ')).toMatch(/A denial was made of each who is said to deny/);
  });

  it.each([
    ['a table', 'a.csv', lines('source,target,denied', 'Ada,Bert,false', 'Bert,Cleo,true')],
    [
      'a graph',
      'a.json',
      JSON.stringify({
        nodes: [{ id: 'Ada' }, { id: 'Bert' }],
        links: [{ source: 'Ada', target: 'Bert', denied: true }],
      }),
    ],
  ])('are asked about where a column says so by yes and no, in %s', async (_, name, text) => {
    const questions = await askAboutFile(text, name);
    expect(questions.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Do rows marked “denied: true” tie the two\?/),
    ]);
    const { ties } = await answerFile(text, /the first of the two denies/, name);
    expect(ties.at(-1)).toMatch(/^(Ada|Bert) -> undefined: denies$/);
  });
});

describe('words for what did not come about, in a column beside the ends', () => {
  it.each([
    ['ألغي اللقاء', 'نفت الجبهة اللقاء'],
    ['ulifutwa', 'uliahirishwa'],
    ['imefutwa', 'amekanusha'],
    ['feshedildi', 'iptal edildi'],
    ['tornada sem efeito', 'cancelada'],
    ['suspendida', 'niega haberse reunido'],
    ['Returned', 'Rejected by the bank'],
    ['Relations broken off 1962', 'No evidence of exchange'],
    ['mediation offer refused', 'called off'],
    ['договор расторгнут', 'отменён'],
  ])('are asked about together: %s, %s', async (first, second) => {
    const { message } = await ask(
      lines('source,target,result', 'Ada,Bert,ok', `Bert,Cleo,${first}`, `Cleo,Dora,${second}`),
    );
    expect(message).toContain(`“${first}”`);
    expect(message).toContain(`“${second}”`);
  });

  it.each(['claims no link', 'отрицает знакомство', 'связь не подтверждена'])(
    'are asked about as types of tie: %s',
    async (word) => {
      const { message } = await ask(
        lines('source,target,type', 'Ada,Bert,talks', `Bert,Cleo,${word}`, 'Cleo,Dora,talks'),
      );
      expect(message).toContain(`“${word}”`);
    },
  );

  it('are no ends of ties where a type says that something was given back', async () => {
    const questions = await askAboutFile(
      lines('source,target,type', 'Ada,Bert,lends', 'Bert,Ada,returned', 'Cleo,Dora,lends'),
    );
    expect(questions.filter(({ id }) => id === 'negatives')).toEqual([]);
  });
});
