import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const ALIKE = lines(
  'source,target',
  'Envoy **Hana**,Relief Union',
  'Envoy Hana,River Council',
  'أحمد الإبراهيم,River Council',
  'احمد الابراهيم,Relief Union',
  'Ali Demir,Relief Union',
);

describe('doubtDoubles', () => {
  it('offers that all who are called alike are the same, and each pair alone', async () => {
    const [question] = await askAboutFile(ALIKE);
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'They are different',
      'All that are called alike are the same',
      'Only “Envoy **Hana**”, “Envoy Hana” are the same',
      'Only “أحمد الإبراهيم”, “احمد الابراهيم” are the same',
    ]);
  });

  it('makes one actor of each pair, called by the plainest of their names', async () => {
    const { actors, ties } = await answerFile(ALIKE, /All that are called alike/);
    expect(actors).toHaveLength(5);
    expect(actors).toContain('Envoy Hana');
    expect(actors).not.toContain('Envoy **Hana**');
    expect(ties).toHaveLength(5);
  });

  it('makes one actor of one pair alone', async () => {
    expect((await answerFile(ALIKE, /Only “Envoy/)).actors).toHaveLength(6);
  });

  it('joins actors of the very same name by their ids', async () => {
    const graph =
      'graph [ node [ id 1 label "Musa" ] node [ id 2 label "Musa" ] node [ id 3 label "Anke" ] edge [ source 1 target 3 ] edge [ source 3 target 2 ] ]';
    const { actors, ties } = await answerFile(graph, /They are the same/, 'a.gml');
    expect(actors).toEqual(['Musa', 'Anke']);
    expect(ties).toEqual(
      ['Musa -> Anke', 'Anke -> Musa'].map((tie) => expect.stringContaining(tie.slice(0, 4))),
    );
  });
});
