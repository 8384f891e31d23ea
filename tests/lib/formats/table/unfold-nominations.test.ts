import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const SURVEY = lines(
  'resp_id,resp_name,nom_1,nom_2,nom_3,age',
  '101,Ada,102,104,.,44',
  '102,Bert,101,,,39',
  '103,Cleo,104,101,102,51',
  '104,Dan,997,,,101',
  '105,Eve,103,999,,38',
);

describe('unfoldNominations', () => {
  it('ties each of a list to those whom its columns name by their ids', async () => {
    const { actors, ties } = await answerFile(SURVEY, /tied to those who are named in “nom_1”/);
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Dan', 'Eve']);
    expect(ties).toEqual([
      ...['Ada -> Bert: nom', 'Ada -> Dan: nom', 'Bert -> Ada: nom', 'Cleo -> Dan: nom'],
      ...['Cleo -> Ada: nom', 'Cleo -> Bert: nom', 'Eve -> Cleo: nom'],
    ]);
  });

  it('tells of numbers that are none of the list, and makes no actor of them', async () => {
    const { told } = await answerFile(SURVEY, /named in “nom_1”/);
    expect(told).toContainEqual(expect.stringMatching(/make no tie: “997” in 1, “999” in 1/));
  });

  it('passes over a remark below the list, and tells of it', async () => {
    const remark = '# nom: whom do you ask? 999 = refused,,,,,';
    const { actors, ties, told } = await answerFile(`${SURVEY}${remark}\n`, /named in “nom_1”/);
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Dan', 'Eve']);
    expect(ties).toHaveLength(7);
    expect(told).toContainEqual(expect.stringMatching(/A row below the table is none of it: “# nom: whom/));
  });

  it('parts a column that lists several, and adds names that have no row', async () => {
    const text = lines('name,partners', 'Blue,Green; Red', 'Green,Red', 'Red,Blue; White', 'Pink,');
    const { actors, ties } = await answerFile(text, /named in “partners”/);
    expect(actors).toContain('White');
    expect(ties).toHaveLength(5);
  });

  it('is not offered for grades that are small numbers like the ids', async () => {
    const text = lines('id,name,q1,q2', '1,Ada,1,3', '2,Bert,2,2', '3,Cleo,3,1', '4,Dan,4,4', '5,Eve,1,5');
    const labels = (await askAboutFile(text)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.filter((label) => label.includes('named in'))).toEqual([]);
  });
});
