import { findSimilarNames } from '@/lib/formats/guess/similar-names';
import { lines } from '../corpus/table-case';
import { answersTo, ask } from './answers-to';

const TEXT = lines(
  'event_id,conflict,mediator_1,mediator_2,negotiator_1,negotiator_2,negotiator_3',
  'L1,Libya,France,United Nations,GNA,LNA,House of Representatives',
  'L2,Libya,Italy,United Nations,GNA,LNA,',
  'S1,Syria,Russia,Turkey,Syrian government,Jaysh al-Islam,',
  'S2,Syria,,,Ada Council,Bert Council,',
  'S3,Sudan,Chad,,Sudan,SRF,SLM',
);

describe('numbered mediators beside numbered parties', () => {
  it('stand between each two of these, and rows without one are ties of the two', async () => {
    const { answers } = await answersTo(TEXT, 'ends');
    const [label = '', ties = []] = Object.entries(answers)[0] ?? [];
    expect(label).toBe(
      'Between each two of “negotiator_1”, “negotiator_2”, “negotiator_3” through each of “mediator_1”, “mediator_2”, and rows without one are ties of the two',
    );
    expect(ties.filter((tie) => /^Sudan|^SRF/.test(tie)).map((tie) => tie.replace(/ .* /, ' … '))).toEqual([
      'Sudan … Chad',
      'Sudan … Chad',
      'SRF … Chad',
    ]);
    expect(ties).toContain('Ada Council is tied to Bert Council');
    expect(ties.filter((tie) => tie.startsWith('GNA'))).toHaveLength(6);
  });

  it('are not offered through one another', async () => {
    const { questions } = await ask(TEXT);
    const labels = questions.flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.filter((label) => /From “mediator_\d”.*through “mediator/.test(label))).toEqual([]);
  });

  it('are known by a shortened word for a name', async () => {
    const { questions } = await ask(
      lines(
        'side_a,side_b,mediator_nm',
        'Ada Front,Bert Army,Cy Centre',
        'Ada Front,Dora Union,',
        'Dora Union,Bert Army,Eve Council',
      ),
    );
    expect(questions.map(({ id }) => id)).toContain('mediator');
  });
});

describe('a further mediator beside the first', () => {
  it('stands between the two as well, also where rows without any are ties of the two', async () => {
    const { answers } = await answersTo(
      lines(
        'side_a,side_b,mediator_1,mediator_2',
        'Ada Front,Bert Army,Cy Centre,Eve Council',
        'Ada Front,Dora Union,,',
        'Dora Union,Bert Army,Eve Council,',
      ),
      'mediator',
    );
    const both = Object.entries(answers).find(([label]) => /each of .*ties of the two/.test(label));
    expect(both?.[1]).toEqual([
      'Ada Front goes through Cy Centre',
      'Ada Front goes through Eve Council',
      'Ada Front is tied to Dora Union',
      'Dora Union goes through Eve Council',
    ]);
  });
});

describe('codes with a minus', () => {
  it('are not alike to numbers without one', () => {
    const names = new Map([
      ['-1', 3],
      ['1', 2],
      ['Ada-Bell', 1],
      ['Ada Bell', 1],
    ]);
    expect(findSimilarNames(names).groups.map((group) => group.names)).toEqual([['Ada-Bell', 'Ada Bell']]);
  });
});
