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

describe('isCalledGroup', () => {
  it('takes who has a trade that firms have as well for a person, where a given name says so', () => {
    expect(listKinds('Ivan Lukic, a developer, met Iran. Jordan left.')).toContain('Ivan Lukic (person)');
    expect(listKinds('Lukic Bay, a property developer, met Iran. Jordan left.')).not.toContain(
      'Lukic Bay (group)',
    );
    expect(listKinds('Dravin Lok, a manufacturer, met Iran. Jordan left.')).toContain('Dravin Lok (group)');
  });

  it('takes what has a manager for a group', () => {
    expect(listKinds("Iran paid Dravin Lok. Dravin Lok's manager met Jordan.")).toContain(
      'Dravin Lok (group)',
    );
  });
});

describe('joinGroupAliases', () => {
  it('takes initials between commas for the agency of a state that stands before them', () => {
    const names = listKinds("Iran's spy agency, SBO, met Omar Said. SBO officers told Jordan so.");
    expect(names.filter((name) => /SBO|agency/.test(name))).toEqual(['SBO (group)']);
  });
});

describe('judgeSingleName', () => {
  it('takes a parliament for a group, though it is told something', () => {
    expect(listKinds('Omar Said told Parliament that Iran had left. Jordan left.')).toContain(
      'Parliament (group)',
    );
  });
});
