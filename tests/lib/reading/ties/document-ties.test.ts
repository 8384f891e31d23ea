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
    // Where and when a meeting was, stands before those who met.
    [
      'The Council welcomed the meeting held on 11 January 2022 in Suva between Mr. Omar Said and the Foreign Minister of Iran, Ali Nasr.',
      'found omar-said talks-to ali-nasr',
    ],
    // The members of a body are it, also later.
    [
      'The members of the Arab League condemned the raid. They called on Iran to withdraw.',
      'found arab-league asks iran',
    ],
    ['Jordan has requested Iran to use its good offices.', 'found jordan asks iran'],
    ['Hamas welcomed Jordan’s decision to meet Iran.', 'found jordan talks-to iran'],
  ])('are read: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Omar Said was arrested and transferred to the Harbour Court.', 'funds'],
    ['Lebanon’s Iran-recognised Unity Party met Omar Said.', 'iran member-of'],
    ['Hamas’s deputy chief, Dr. Omar Said, met Iran.', 'leads'],
    // Several issue a statement, and the first of them alone does not.
    [
      'Joint statement\n\nWe, the Ministers of Iran, Jordan and Chad, met on 4 May. We support Hamas. We condemn Israel.',
      'found iran backs',
    ],
    // Who is only named in what a clause is about.
    ['Iran is working directly with what Israel views as a gang.', 'israel'],
    ['Omar Said had threatened that Iran would make an outcast of Hamas.', 'threatens iran'],
    ['It is a trade in charcoal from Lebanon that was banned by Iran.', 'opposes lebanon'],
  ])('are not made of what is not said: %s', (text, words) => {
    expect(read(text).filter((tie) => tie.includes(words))).toEqual([]);
  });
});
