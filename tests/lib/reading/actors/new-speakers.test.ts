/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('isNewSpeaker', () => {
  it.each([
    'Hamas paid the guards, according to a packer who fled in May.',
    'Hamas paid the guards, according to a welder.',
    'According to a weaver who had seen it, Hamas paid the guards.',
  ])('reads somebody new as a speaker, whatever they do: "%s"', (text) => {
    const [saying, ...others] = read(text);
    expect(others).toEqual([]);
    expect(saying).toMatch(/^an?-(?:packer|welder|weaver).* asserts: Hamas paid the guards$/);
  });

  it('reads people beside documents as those who say it', () => {
    expect(
      read('Hamas paid the guards, according to invoices seen by the court and four people close to it.'),
    ).toEqual(['four-people-close-to-it asserts: Hamas paid the guards']);
  });

  it('takes no verb for a speaker', () => {
    expect(read('According to a diary kept by Omar Said, Hamas paid the guards.')).toEqual([
      'omar-said asserts: Hamas paid the guards',
    ]);
  });

  it('reads some of those who serve somebody as who speaks', () => {
    const [saying] = read('Iran armed Hamas, three of the regent’s advisers said.');
    expect(saying).toBe('three-of-the-regents-advisers asserts: Iran armed Hamas');
  });
});
