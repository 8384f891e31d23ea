import { answerFile, askAboutFile, readSilently } from './answer-file';

const survey = `resp_id,age,alter1_name,alter1_rel,alter1_close,alter2_name,alter2_rel,alter2_close,alter3_name,alter3_rel,alter3_close,a12,a13,a23
R01,44,Maryam,sister,5,Haji Rasul,elder,3,Dr. Karimi,doctor,2,1,0,0
R02,31,Haji Rasul,elder,4,,,,,,,-8,-8,-8
R03,58,R01,neighbour,3,Commander Aziz,commander,1,Haji Rasul,elder,5,0,1,1
R04,27,refused,-7,-7,,,,,,,-8,-8,-8
`;
const label = /Each row is an actor “resp_id”, tied to each of “alter1_name”/;

describe('a survey of personal networks', () => {
  it('ties who was asked to each who is named, and these to each other, and nobody to a refused answer', async () => {
    const { ties, actors, told } = await answerFile(survey, label);
    expect(ties).toEqual([
      'R01 -> Maryam: sister',
      'R01 -> Haji Rasul: elder',
      'R01 -> Dr. Karimi: doctor',
      expect.stringMatching(/^Maryam -[->] Haji Rasul: know each other$/),
      'R02 -> Haji Rasul: elder',
      'R03 -> R01: neighbour',
      'R03 -> Commander Aziz: commander',
      'R03 -> Haji Rasul: elder',
      expect.stringMatching(/^R01 -[->] Haji Rasul: know each other$/),
      expect.stringMatching(/^Commander Aziz -[->] Haji Rasul: know each other$/),
    ]);
    expect(actors).not.toContain('refused');
    expect(actors).toContain('R04');
    expect(told.join(' ')).toContain('In 1 cell an answer such as “refused”');
  });

  it('is known by numbers behind the names of columns as well', async () => {
    const file =
      'id,name1,age1,name2,age2,name3,age3\nE1,Ada Bell,30,Bert Cole,41,,\nE2,Bert Cole,41,,,,\nE3,Cleo Dunn,19,Ada Bell,30,Bert Cole,41\n';
    const { ties } = await answerFile(file, /Each row is an actor “id”, tied to each of “name1”, “name2”/);
    expect(ties).toHaveLength(6);
    expect(ties[5]).toBe('E3 -> Bert Cole');
  });

  it('is offered first', async () => {
    const [question] = await askAboutFile(survey);
    expect(question?.choices[0]?.label).toMatch(label);
  });
});

describe('numbered ends of ties', () => {
  it('are no survey', async () => {
    const file =
      'ccode1,statename1,ccode2,statename2,year\n2,Alba,20,Berin,1990\n2,Alba,31,Corva,1991\n20,Berin,31,Corva,1992\n';
    expect((await readSilently(file)).ties).toHaveLength(3);
  });
});
