import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const CODED = lines(
  'From,Side of from,To,Side of to,Relation',
  'Ann,Reds,Ben,Blues,pays',
  'Ben,Blues,Cy,Blues,meets',
  'Ann,Reds,Cy,Blues,pays',
);

describe('columns of the side of each end', () => {
  it('are asked about', async () => {
    expect((await askAboutFile(CODED)).map(({ message }) => message)).toEqual([
      'Do “Side of from” and “Side of to” tell the group to which each end belongs?',
    ]);
  });

  it('make each end a member once', async () => {
    const { ties } = await answerFile(CODED, /^Each end is a member/);
    expect([...ties].sort()).toEqual([
      'Ann -> Ben: pays',
      'Ann -> Cy: pays',
      'Ann -> Reds: is a member of',
      'Ben -- Cy: meets',
      'Ben -> Blues: is a member of',
      'Cy -> Blues: is a member of',
    ]);
  });

  it('may be kept beside each tie', async () => {
    expect((await answerFile(CODED, /only kept/)).ties).toHaveLength(3);
  });

  it.each(['sender party,receiver party', 'party1,party2'])('are known as %s', async (names) => {
    const text = lines(`sender,receiver,${names}`, 'Ann,Ben,Reds,Blues', 'Ben,Cy,Blues,Blues');
    expect((await askAboutFile(text)).map(({ id }) => id)).toContain('sides');
  });
});
