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
