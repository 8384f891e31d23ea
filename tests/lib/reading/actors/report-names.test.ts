/** @jest-environment node */
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from '../known-directory';

const read = (text: string): string[] =>
  readText(text, { directory: KNOWN_DIRECTORY, network: null }).actors.map(
    ({ kind, name, mentions }) =>
      `${kind} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

describe('names as reports write them', () => {
  it.each([
    ['Cllr Graham Pask voted for it. Cllr Pask left.', 'person Graham Pask: Graham Pask, Pask'],
    ['Sir Pell Amberley armed Iran. Sir Pell left.', 'person Sir Pell Amberley: Sir Pell Amberley, Sir Pell'],
    ['Sen. John Doe met Gov. Ann Lee.', 'person John Doe: John Doe'],
    ['Omar Said was held by Police Scotland.', 'group Police Scotland: Police Scotland'],
    [
      'Trustees of the Clyde Dockers’ Pension Scheme sued Iran.',
      'group Clyde Dockers’ Pension Scheme: Clyde Dockers’ Pension Scheme',
    ],
    [
      'The trader Öz Anadolu Metal paid Iran. Iran sued Öz Anadolu.',
      'group Öz Anadolu Metal: Öz Anadolu Metal, Öz Anadolu',
    ],
    ['Rural Works Minister Vijay Chaubey met Iran.', 'person Vijay Chaubey: Vijay Chaubey'],
    [
      'Director-General of Police R. K. Rao said Iran had left. The DGP met Omar Said.',
      'person R. K. Rao: R. K. Rao, The DGP',
    ],
  ])('are read: %s', (text, actor) => {
    expect(read(text)).toContain(actor);
  });

  it.each([
    ['Two men in a white Lexus asked for Omar Said.', 'Lexus'],
    ['Ana Reyes, who heads the Osh office of the Ferghana Institute, met Omar Said.', 'Osh'],
    ['Fighting around El Obeid has cut the road for Omar Said.', 'El Obeid'],
    ['Omar Said paid Rs 4 lakh to Iran, and Rs 2 lakh to Israel.', 'Rs'],
    ['Rural Works Minister Vijay Chaubey met Iran.', 'Rural'],
    ['“If Her Ladyship burned it, Iran would know,” Omar Said told us.', 'Ladyship'],
    ['VELL HARBOUR, 3rd of Frostwane — The Salt Guild met Omar Said.', 'VELL'],
    ['The stores at Cask Row were burnt by Omar Said.', 'Cask'],
  ])('are not made of what is nobody: %s', (text, word) => {
    expect(read(text).filter((actor) => actor.includes(word))).toEqual([]);
  });

  it.each([
    ['Grace Omari met Nathan Lane.', 'person Grace Omari: Grace Omari'],
    ['Grace Omari met Nathan Lane.', 'person Nathan Lane: Nathan Lane'],
    ['Finnish Works Minister Ali Nasr met Iran.', 'person Ali Nasr: Ali Nasr'],
    ['A resurgent Hamas attacked Israel.', 'group Hamas: Hamas'],
  ])('stay names beside these: %s', (text, actor) => {
    expect(read(text)).toContain(actor);
  });
});
