import { lines } from '../corpus/table-case';
import { answersTo, ask, readWith } from './answers-to';

describe('columns of those who say so and who say not', () => {
  const TABLE = lines(
    'incident,side_a,side_b,reported_by,contradicted_by',
    'Clash at Ruk,Militia A,Army,Agency X,Ministry',
    'Clash at Zem,Militia B,Army,Agency Y,',
    'Raid at Pol,Army,Militia A,Militia B,Militia B',
  );

  it('make a speaker of who reports, and a denial of who contradicts', async () => {
    const { answers } = await answersTo(TABLE, 'coverage unused incident');
    expect(answers['It only describes']).toEqual([
      'Militia A is tied to Army',
      'Ministry denies ',
      'Militia B is tied to Army',
      'Army is tied to Militia A',
      'Militia B denies ',
    ]);
    const { mapping } = await ask(TABLE);
    const { network } = await readWith(TABLE, mapping);
    const said = network.relationships.flatMap(({ evidence }) =>
      evidence.map(({ attribution, speaker }) => speaker ?? attribution),
    );
    expect(said).toEqual(['Agency X', 'Agency Y', 'militia-b']);
  });
});
