/** @jest-environment node */
import { readArticle } from '../read-article';

const listKinds = (text: string): string[] =>
  readArticle(text).actors.map(({ name, kind }) => `${name} (${kind})`);

describe('findOpeningGroup', () => {
  it('takes a name for a group’s whose first word begins the sentence that says so', () => {
    const text = 'Open Hands, a relief agency, left. Jordan fined Open Hands.';
    expect(listKinds(text)).toContain('Open Hands (group)');
  });

  it('takes it for a person’s where nothing says so', () => {
    const text = 'Open Hands left. Jordan fined Open Hands.';
    expect(listKinds(text)).not.toContain('Open Hands (group)');
  });
});

describe('isCalledState', () => {
  it.each([
    'Omar Said fled Dunmere, a marsh kingdom without a fleet.',
    'Omar Said met Ann Torv. Ann Torv rules Dunmere.',
  ])('takes a name for a state’s: %s', (text) => {
    expect(listKinds(text)).toContain('Dunmere (state)');
  });

  it.each([
    'Omar Said met Dunmere, a friend of the kingdom.',
    'Omar Said rules out Dunmere, a port.',
    'Omar Said fled Dunmere, a kingdom’s port.',
  ])('takes it for none elsewhere: %s', (text) => {
    expect(listKinds(text)).not.toContain('Dunmere (state)');
  });
});
