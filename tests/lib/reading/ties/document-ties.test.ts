/** @jest-environment node */
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from '../known-directory';

const read = (text: string): string[] =>
  readText(text, { directory: KNOWN_DIRECTORY, network: null }).relationships.map(
    ({ source, type, target, tier }) => `${tier} ${source} ${type} ${target}`,
  );

describe('ties as documents of bodies and institutes tell them', () => {
  it.each([
    // A deputy, and the head of a part, lead no whole.
    ['Hamas’s deputy chief, Dr. Omar Said, met Iran.', 'found omar-said member-of hamas'],
    ['Iran met the head of Hamas’s armed wing, Omar Said.', 'found omar-said member-of hamas'],
    // A financier of a group funds it.
    ['Police arrested the Hamas financier Omar Said.', 'found omar-said funds hamas'],
    // Where an expert is from, is no office.
    ['The panel has Mr. Omar Said of Lebanon (arms).', 'possible omar-said member-of lebanon'],
    ['Omar Said wired money to Hamas, and transferred funds to Hamas.', 'found omar-said funds hamas'],
  ])('are read: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Omar Said was arrested and transferred to the Harbour Court.', 'funds'],
    ['Lebanon’s Iran-recognised Unity Party met Omar Said.', 'iran member-of'],
    ['Hamas’s deputy chief, Dr. Omar Said, met Iran.', 'leads'],
    // Who is only named in what a clause is about.
    ['Iran is working directly with what Israel views as a gang.', 'israel'],
    ['Omar Said had threatened that Iran would make an outcast of Hamas.', 'threatens iran'],
    ['It is a trade in charcoal from Lebanon that was banned by Iran.', 'opposes lebanon'],
  ])('are not made of what is not said: %s', (text, words) => {
    expect(read(text).filter((tie) => tie.includes(words))).toEqual([]);
  });
});
