import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const SEATS = lines(
  'Body;Member;Function',
  'Council;Petra Sommer;chair',
  ';Jens Okafor;member',
  ';(unbesetzt);member',
  ';N.N.;member',
  'Board;Petra Sommer;member',
  ';Karim Haddad;chair',
  '  davon beratend;Jens Okafor;adviser',
  'davon bezahlt;3;',
  '2 bodies, 7 seats;;',
);

const CONTRACTS = lines(
  'Office,Firm,Value',
  'Works Office,,',
  ',South Build,1200',
  ',North Roads,800',
  'Subtotal,,2000',
  'Health Office,,',
  ',Pharma One,300',
  ',Clinics Two,450',
  'Subtotal,,750',
  'Total,,2750',
);

const startsWith = (text: string) => expect.stringContaining(text);

describe('findBlanksOf', () => {
  it('offers ends with what stands above their empty cells', async () => {
    const labels = (await askAboutFile(SEATS)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain(
      'From “Body” to “Member”, and empty cells of “Body” mean what stands above them',
    );
  });

  it('carries a name down to the rows that are its own, and to those that tell of a part', async () => {
    const { ties } = await answerFile(SEATS, /^From “Body” to “Member”/);
    expect(ties).toEqual([
      ...[
        'Council -> Petra Sommer',
        'Council -> Jens Okafor',
        'Board -> Petra Sommer',
        'Board -> Karim Haddad',
      ],
      'Board -> Jens Okafor',
    ]);
  });

  it('has no actor for an empty seat, a part or a count, and tells of each', async () => {
    const { actors, told } = await answerFile(SEATS, /^From “Body” to “Member”/);
    expect(actors).toEqual(['Council', 'Petra Sommer', 'Jens Okafor', 'Board', 'Karim Haddad']);
    expect(told.join(' ')).toMatch(/“\(unbesetzt\)” stands in one cell in place of a name/);
    expect(told.filter((each) => each.includes('sums up others or stands below'))).toHaveLength(2);
  });

  it('carries a row of its own down, and ties no sum of a group', async () => {
    const { actors, ties } = await answerFile(CONTRACTS, /^From “Office” to “Firm”/);
    expect(ties).toEqual([
      ...[
        'Works Office -> South Build',
        'Works Office -> North Roads',
        'Health Office -> Pharma One',
        'Health Office -> Clinics Two',
      ],
    ]);
    expect(actors).not.toContain('Subtotal');
  });

  it('asks of no rows that name one actor alone where a name is carried down to them', async () => {
    const rows = ['donor,recipient', 'Norland,Aid Corps', ',Peace Fund', ',Water Trust', ',Book Fund'];
    const asked = await askAboutFile(lines(...rows, 'Sudland,Aid Corps', ',Peace Fund', ',Sea Fund'));
    expect(asked.map(({ id }) => id)).toEqual(['blanks']);
  });

  it('has a firm that is called as a sum is, and its rows', async () => {
    const others = Array.from({ length: 12 }, (_, index) => `,Block ${index},5`);
    const text = lines(
      'Owner,Field,Share',
      'Total,Block A,20',
      ',Block B,10',
      'Shell,Block A,30',
      ...others,
      'Eni,Block B,1',
      ',Block C,2',
    );
    const { ties } = await answerFile(text, /They mean the name above|^From “Owner” to “Field”/);
    expect(ties).toEqual(
      expect.arrayContaining(['Total -> Block A', 'Total -> Block B', 'Shell -> Block 3'].map(startsWith)),
    );
  });

  it('leaves empty cells alone in a column behind the one that is filled', async () => {
    const text = lines(
      'child,mother',
      'Ana,Ines',
      'Juan,Rosa',
      'Pedro,',
      'Elias,',
      'Ines,Ana',
      'Rosa,',
      'Eva,',
    );
    const labels = (await askAboutFile(text)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join()).not.toContain('empty cells of “mother”');
  });
});
