import { answerFile, askAboutFile, readSilently } from '../answer-file';

describe('two columns of ids with a number each', () => {
  it('are the ends, and one number is one actor, though a weight beside them makes three columns of numbers', async () => {
    const { actors, ties } = await readSilently(
      'id1\tid2\tweight\n1\t2\t3\n1\t3\t1\n2\t3\t2\n3\t4\t5\n4\t5\t1\n2\t5\t2\n',
    );
    expect(actors).toEqual(['1', '2', '3', '4', '5']);
    expect(ties).toHaveLength(6);
  });

  it('hold the same actors where a person says that they are the ends', async () => {
    const text = 'p1,p2,rows\n11,12,3\n11,13,1\n12,13,2\n13,14,5\n14,11,1\n12,15,2\n';
    const { actors } = await answerFile(text, /^From “p1” to “p2”/);
    expect(actors).toEqual(['11', '12', '13', '14', '15']);
  });

  it('are no matrix, for the first has one number several times', async () => {
    const [question] = await askAboutFile('a,b,rank\n1,2,3\n1,3,1\n2,3,2\n3,1,2\n2,1,1\n');
    expect(question?.message ?? '').not.toContain('matrix');
  });
});
