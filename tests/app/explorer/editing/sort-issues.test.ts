import { sortIssues } from '@/app/networks/[id]/_explorer/editing/sort-issues';

const at = (path: string, message = 'It is empty.') =>
  ({ ...{ path, message, fix: 'Fill it in.' } }) as never;

describe('sortIssues', () => {
  it('has the first issue of each field of the form, and the others once, however many ties have them', () => {
    const member = '"Ann" is a person.';
    const issues = [
      at('actors[0].name'),
      at('actors[0].name', 'It is too long.'),
      at('relationships[1].target', member),
      at('relationships[4].target', member),
    ];
    const { own, others } = sortIssues(issues, { name: '' });
    expect([...own]).toEqual([['name', 'It is empty. Fill it in.']]);
    expect(others).toEqual(['"Ann" is a person. Fill it in.']);
  });
});
