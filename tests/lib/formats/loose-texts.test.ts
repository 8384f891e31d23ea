import { importFile } from '@/lib/formats/import-workflow/import-file';
import { readSilently } from './answer-file';
import { describeTies, readTable } from './corpus/read-case';
import { lines } from './corpus/table-case';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Returns what is asked first of a text, and the ties that the guess makes. */
async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const asked = await importFile(bytes, 'notes.txt', CHOICES, () => {});
  const taken = await importFile(bytes, 'notes.txt', { ...CHOICES, acceptsGuess: true }, () => {});
  if (asked.kind !== 'asked' || taken.kind !== 'imported')
    throw new Error(JSON.stringify(asked).slice(0, 400));
  return { message: asked.questions[0]?.message ?? '', ties: describeTies(taken.network).ties, taken };
}

describe('ties that people wrote down by hand', () => {
  it('has a tie for each arrow, whichever way it points', async () => {
    const { message, ties } = await read(
      lines(
        '# who pays',
        'Ada Bell -> Bert & Co: pays',
        '- Cleo --[lends to]--> Ada Bell',
        'Bert & Co <- Dora // 1571',
        'Cleo ↔ Dora',
      ),
    );
    expect(message).toMatch(/Is each line with an arrow a tie\? 4 lines/);
    expect(ties).toEqual(['Ada Bell > Bert & Co', 'Cleo > Ada Bell', 'Dora > Bert & Co', 'Cleo > Dora']);
  });

  it('has arrows for ties, though a colon parts the lines into cells, and keeps a sign of doubt', async () => {
    const { message, ties, taken } = await read(
      lines(
        'The meeting, as drawn',
        '---------------------',
        'Mayor Rios -> Major Pardo : demands a report',
        'Major Pardo <- Judge Quispe : asks',
        'Mayor Rios <-> Taxi Guild : bargain',
        'Taxi Guild -x-> Major Pardo : (broken since 2016)',
        'Judge Quispe --?--> Bank South : rumour',
        'Note: an arrow -> points to who listens',
      ),
    );
    expect(message).toMatch(/5 lines have one between two names/);
    expect(ties).toContain('Judge Quispe > Major Pardo');
    expect(taken.network.relationshipTypes.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['broken since 2016 (x)', 'rumour (?)']),
    );
  });

  it('ties each line of an outline to the one above it', async () => {
    const { message, ties } = await read(
      lines('Ministry', '  Office', '    Press Unit', '  Agency', 'Court', '  Registry'),
    );
    expect(message).toMatch(/belong to the one above/);
    expect(ties).toEqual([
      'Ministry > Office',
      'Office > Press Unit',
      'Ministry > Agency',
      'Court > Registry',
    ]);
  });

  it('has those who write to a chat, without ties', async () => {
    const { message, ties, taken } = await read(
      lines(
        '[03/05/2024, 10:01:22] Ada: Hello',
        '[03/05/2024, 10:02:00] Bert: Yes',
        '03/05/24, 10:03 - Ada: ok',
      ),
    );
    expect(message).toMatch(/2 write 3 messages/);
    expect([ties, taken.network.actors.map(({ name }) => name)]).toEqual([[], ['Ada', 'Bert']]);
  });

  it('knows a chat by its times, whatever the program tells in it and however long a message is', async () => {
    const { message, taken } = await read(
      lines(
        '14/02/2023, 08:01 - Messages are encrypted. Tap to learn more.',
        '14/02/2023, 08:02 - Ada added Bert',
        '14/02/2023, 08:05 - Ada: Two trucks:',
        'one white, one blue',
        '14/02/2023, 08:07 - Bert: plates?',
        '14/02/2023, 08:09 - Ada: one is from Cleo: I know it',
        '14/02/2023, 08:16 - Bert left',
      ),
    );
    expect(message).toMatch(/2 write 3 messages/);
    expect(taken.network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert']);
  });

  it('reads a table of LaTeX as any other', async () => {
    const { message } = await read(
      lines(
        '\\begin{tabular}{ll}',
        '\\textbf{Donor} & \\textbf{Recipient} \\\\',
        '\\hline',
        'Ada \\& Co & Bert \\\\',
        ' & Cleo \\\\',
        '& Dora \\\\',
        'Eve & Bert \\\\',
        '\\end{tabular}',
      ),
    );
    expect(message).toMatch(/Do empty cells mean the name above them\?/);
  });

  it('reads the words of LaTeX over several columns in front of those below them', async () => {
    const text = lines(
      '\\begin{tabular}{llll}',
      '\\multicolumn{2}{c}{Sender} & \\multicolumn{2}{c}{Receiver} \\\\',
      'Name & Country & Name & Country \\\\ \\midrule',
      'Ada & UK & Bert & France \\\\',
      'Bert & France & Cleo & UK \\\\',
      '\\end{tabular}',
    );
    const { ties } = await readSilently(text, 'a.tex');
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
  });

  it('takes a quotation mark between tabs that is never closed for a letter', async () => {
    const found = await readTable(
      lines('source\ttarget\tnote', 'Ada\tBert\tok', 'Bert\tCleo\t"a part'),
      'a.tsv',
    );
    expect(found.kind === 'imported' && describeTies(found.network).ties).toEqual([
      'Ada > Bert',
      'Bert > Cleo',
    ]);
  });

  it.each([
    ['prose', 'We met - again - at noon.\nNothing was said -- of it.\nAnd so on, and so on.'],
    [
      'subtitles',
      '1\n00:00:01,000 --> 00:00:02,000\nHello there.\n2\n00:00:03,000 --> 00:00:04,000\nGood bye.',
    ],
    ['a program', 'def f(x):\n    if x:\n        return g(x)\n    return 1;'],
  ])('refuses %s', async (_name, text) => {
    expect((await readTable(text, 'notes.txt')).kind).toBe('failed');
  });
});

describe('a chat whose messages mention others', () => {
  it('ties those who write to those behind “@”, by names and by numbers', async () => {
    const { message, ties } = await read(
      lines(
        '12/03/2021 14:09 - Bruno Sá: Good day. @Ana Prates is it true?',
        '12/03/2021 14:11 - Ana Prates: It is. Write to me at ana@x.org',
        '12/03/2021 14:15 - Col. Teixeira: @Bruno Sá I said nothing',
        '13/03/2021 09:00 - +55 61 9999-0000: Who is Bruno?',
        '13/03/2021 09:02 - Ana Prates: @556199990000 the mediator',
      ),
    );
    expect(message).toMatch(/tied to whom they mention\? 4 write 5 messages, and mention others 3 times/);
    expect(ties).toEqual([
      'Bruno Sá > Ana Prates',
      'Col. Teixeira > Bruno Sá',
      'Ana Prates > +55 61 9999-0000',
    ]);
  });
});

describe('arrows with what stands behind them', () => {
  const LINES = [
    '1. Capt. Kroll -> Rev. Stark (12.01.1989), occasion: passes',
    '2. Rev. Stark -> Committee (20.01.1989), über: Frau Wenzel',
    '3. Capt. Kroll <-> Col. Maas (11.02.1989)',
    '4. Frau Wenzel -> Col. Maas (15.03.1989), dementiert',
    '5. Committee -> Consistory (09.05.1989)',
  ].join('\n');

  it('have days, go-betweens and remarks, and each is asked about', async () => {
    const read = await importFile(new TextEncoder().encode(LINES), 'a.txt', CHOICES, () => {});
    const messages = read.kind === 'asked' ? read.questions.map(({ message }) => message).join(' ') : '';
    expect(messages).toContain('Is each line with an arrow a tie? 5 lines');
    expect(messages).toContain('“via” names who may stand between');
    expect(messages).toContain('“dementiert”');
  });

  it('are dated ties of the two', async () => {
    const mapping = { tieColumns: { via: 'attribute', target: 'target' }, otherType: 'tie' } as const;
    const read = await importFile(
      new TextEncoder().encode(LINES),
      'a.txt',
      { ...CHOICES, mapping, acceptsGuess: true },
      () => {},
    );
    const ties = read.kind === 'imported' ? read.network.relationships : [];
    expect(ties.map(({ from }) => from)).toEqual([
      ...['1989-01-12', '1989-01-20', '1989-02-11', '1989-03-15', '1989-05-09'],
    ]);
  });
});
