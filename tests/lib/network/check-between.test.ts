import { createNetwork } from '@/tests/fixtures/create-network';
import { listIssues } from '@/tests/fixtures/list-issues';

const ACTORS = ['ann', 'bo', 'cy'].map((id) => ({ id, kind: 'person', name: id.toUpperCase() }));

function listFaults(between: unknown): string[] {
  return listIssues({ actors: ACTORS, between });
}

describe('the two sides that a network is about', () => {
  it('are kept, and null where the file does not name them', () => {
    const between = [['ann'], ['bo', 'cy']];
    expect(createNetwork({ actors: ACTORS, between }).between).toEqual(between);
    expect(createNetwork({ actors: ACTORS }).between).toBeNull();
    expect(listFaults(null)).toEqual([]);
  });

  it('name actors of the network', () => {
    expect(listFaults([['ann'], ['bob', 'Cy Y', 'cy']])).toEqual([
      'error between[1][0] (test): There is no actor "bob". → Write "bo" if that is meant, or add an actor with that id.',
      'error between[1][1] (test): There is no actor "Cy Y". → Add an actor with that id, or correct it.',
    ]);
  });

  it('name nobody twice, and nobody on both', () => {
    expect(
      listFaults([
        ['ann', 'ann'],
        ['bo', 'ann'],
      ]),
    ).toEqual([
      'error between[0][1] (test): "ANN" is named twice on one side. → Name it once.',
      'error between[1][1] (test): "ANN" is on both sides. → Leave it on one of the two sides.',
    ]);
  });

  it('are two, and neither is empty', () => {
    const sides =
      'Write the two sides that the network is about, two lists of ids of actors such as [["united-states"], ["hezbollah"]], or null.';
    const side = 'Write the ids of the actors of one side, at least one.';
    expect(listFaults([['ann'], []])).toEqual([
      `error between[1] (test): Item 2 of the list is empty. → ${side}`,
    ]);
    expect(listFaults([['ann'], 'bo'])).toEqual([
      `error between[1] (test): Item 2 of the list is the text "bo", not a list [ … ]. → ${side}`,
    ]);
    expect(listFaults('ann')).toEqual([
      `error between (test): "between" is the text "ann", not a list [ … ]. → ${sides}`,
    ]);
    expect(listFaults([['ann']])).toHaveLength(1);
    expect(listFaults([['ann'], ['bo'], ['cy']])).toHaveLength(1);
    expect(listFaults([['ann'], [7]])).toHaveLength(1);
  });
});
