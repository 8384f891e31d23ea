/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): readonly string[] => listTies(readArticle(text));

describe('findDemandedDeeds', () => {
  it.each([
    'Israel demanded that Hamas disarm.',
    'Israel asked that Hamas not leave the talks.',
    'Israel requests that Hamas should wait.',
  ])('reads what one wants another to do: %s', (text) => {
    expect(read(text)).toEqual(['israel asks hamas (fact)']);
  });

  it.each(['Israel said that Hamas disarmed.', 'Israel insists that Hamas left the town.'])(
    'takes what is said to be so for no request: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('makes no fact of what is not demanded', () => {
    expect(read('Israel did not demand that Hamas disarm.')).not.toContain('israel asks hamas (fact)');
  });
});

describe('a request that is turned down', () => {
  it('was made by whom it names', () => {
    expect(read('Chad rejected a request by Omar Daud for a truce.')).toContain('omar-daud asks chad (fact)');
  });
});

describe('who is accused of a deed', () => {
  it.each([
    ['Iran accused Omar Daud of arming Chad.', 'omar-daud member-of chad (fact)'],
    ['Iran accused Omar Daud of bribing Chad’s minister.', 'omar-daud member-of chad (fact)'],
  ])('belongs to nobody by it: %s', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });

  it('leaves who is of a land', () => {
    expect(read('Omar Daud of Chad met Hamas.')).toContain('omar-daud member-of chad (fact)');
  });
});
