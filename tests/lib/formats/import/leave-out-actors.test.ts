import { readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

describe('leaveOutActors › a list of staff with an empty post', () => {
  const STAFF = lines(
    'Employee ID,Name,Reports To',
    '1,Alan Reed,',
    '2,Dana Novak,1',
    '3,Omar Said,2',
    '4,Eve Lund,2',
    '5,Vacant,2',
  );
  const NOMINATIONS = { headers: { rows: 'nominations' } };

  it('has no actor for it, and no tie, once a person has said so', async () => {
    const { actors, ties, told } = await readWithMapping(STAFF, { ...NOMINATIONS, missing: ['Vacant'] });
    expect(actors).toEqual(['Alan Reed', 'Dana Novak', 'Omar Said', 'Eve Lund']);
    expect(ties).toHaveLength(3);
    expect(told.join(' ')).toMatch(/One row of actors was left out, as was said of “Vacant”/);
  });

  it('keeps it where nobody has', async () => {
    const { actors } = await readWithMapping(STAFF, NOMINATIONS);
    expect(actors).toContain('Vacant');
  });
});
