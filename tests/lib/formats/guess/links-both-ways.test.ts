import { lines } from '../corpus/table-case';
import { answersTo } from './answers-to';

const TEXT = lines(
  'Summary,Issue key,Assignee,Inward issue link (Blocks),Outward issue link (Blocks),Outward issue link (Blocks),Outward issue link (Relates)',
  'Agree venue,T-1,ada,,T-2,T-3,',
  'Send letters,T-2,cy,T-1,T-4,,T-3',
  'Clear visas,T-3,ada,T-1,,,',
  'First session,T-4,dee,T-2,,,',
);

describe('columns of links that go out and come in', () => {
  it('are one tie for a link that both its rows tell, of one type for a heading that stands twice', async () => {
    const { answers } = await answersTo(TEXT, 'ends');
    const found = Object.entries(answers).find(([label]) =>
      label.startsWith('Each row “Issue key” links to'),
    );
    expect([...(found?.[1] ?? [])].sort()).toEqual([
      'T-1 Blocks T-2',
      'T-1 Blocks T-3',
      'T-2 Blocks T-4',
      'T-2 Relates T-3',
    ]);
  });

  it('have one type where a heading stands twice, whichever columns are chosen', async () => {
    const { answers } = await answersTo(TEXT, 'ends');
    expect(Object.values(answers).flat().join(' ')).not.toContain('(2)');
  });
});
