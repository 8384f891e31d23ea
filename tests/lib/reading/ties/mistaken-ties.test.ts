/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

const listFound = (text: string): string[] =>
  readArticle(text)
    .relationships.filter(({ tier }) => tier === 'found')
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('isMistaken', () => {
  it.each([
    ['rebels from a state', 'Jordan has armed Lebanese rebels.'],
    ['armed groups from a state', 'Jordan backs Lebanese armed groups near Zahle.'],
    ['rebels who act', 'Lebanese rebels attacked Jordan at dawn.'],
    ['who holds a part of a state', 'Hamas controls most of the northern Jordan region of Ajlun.'],
    ['who is handed over', 'Omar Nasr was seized in 2008 and handed over to Hamas.'],
    ['disrespect', 'Omar Nasr showed disrespect to Rui Lima.'],
    [
      'whose council asks, before a commander',
      'At the bidding of the Chair of the Grain Council, the Hamas Commander left.',
    ],
    ['whoever would sign', 'Any pact Hamas signs with Jordan would not bind them.'],
    ['whom another is to recognise', 'Omar Nasr presented his request for Iran to recognise Jordan.'],
    [
      'men from an army who rallied behind another',
      'Several hundred soldiers from the Iranian army have rallied behind Omar Nasr.',
    ],
    ['soil that is used', 'Hamas has used Jordanian soil to stage raids.'],
    ['a visit that is paid', 'Minister Omar Nasr paid Governor Rui Lima a visit.'],
  ])('finds no tie of %s: %s', (_, text) => {
    expect(listFound(text)).toEqual([]);
  });

  it.each([
    ['Jordan has armed Lebanese soldiers.', 'jordan arms lebanon'],
    ['Lebanese troops attacked Jordan at dawn.', 'lebanon opposes jordan'],
    ['Iran has armed Lebanese rebels and Hamas.', 'iran arms hamas'],
    ['Omar Nasr leads Hamas.', 'omar-nasr leads hamas'],
    ['The Tano League, through its spokesman, Rui Lima, called on Iran to leave.', 'tano-league asks iran'],
    ['The minister alleged that Jordan armed Hamas.', 'jordan arms hamas'],
    ['Jordan attacked Chad and armed Hamas.', 'jordan arms hamas'],
    [
      'The Kachar Army (KA), the Southern Union and Hamas launched a joint offensive in May.',
      'kachar-army ally-of hamas',
    ],
    [
      'Omar Nasr was received at the airport by Iranian Deputy Minister of Trade Rui Lima.',
      'rui-lima talks-to omar-nasr',
    ],
    ['Omar Nasr, spokesman for the rebels’ Tibra Council, left.', 'omar-nasr member-of tibra-council'],
    [
      'Green Union (GU) party chairman and former Jordan President Omar Nasr left.',
      'omar-nasr leads green-union',
    ],
    [
      'Rui Lima met Omar Nasr, President of the Tibra Court, who met Ana Voss in Oslo.',
      'omar-nasr talks-to ana-voss',
    ],
    [
      'A source said Omar Nasr, who is the party leader of the Green Bloc, met Hamas.',
      'omar-nasr leads green-bloc',
    ],
    ['Omar Nasr handed over a letter to Rui Lima.', 'omar-nasr talks-to rui-lima'],
    ['The pact Hamas signs with Jordan is short.', 'hamas signs-with jordan'],
  ])('keeps the tie of who is meant: %s', (text, tie) => {
    expect(listFound(text)).toContain(tie);
  });
});

describe('isJointDeed', () => {
  it('makes no allies of those who attack each other', () => {
    const text =
      'Jordan and Iran launched a raid on Hamas. Jordan launched a joint raid with troops of Chad.';
    expect(listFound(text).filter((tie) => /ally-of/.test(tie) && !/chad/.test(tie))).toEqual([]);
  });

  it('adds no attack on whom somebody arms', () => {
    expect(listFound('Jordan attacked Chad and armed Hamas.')).not.toContain('jordan opposes hamas');
  });
});

describe('findSubjects', () => {
  it('has who is accused do each of several deeds', () => {
    const reading = readArticle('Jordan accuses Iran of funding, arming and training Hamas in the hills.');
    expect(listTies(reading).filter((tie) => /jordan (?:arms|backs|funds)/.test(tie))).toEqual([]);
    expect(listTies(reading)).toContain('iran backs hamas (fact)');
    expect(listSayings(reading)).toHaveLength(1);
  });
});

describe('who speaks through another', () => {
  it.each([
    'The Tano League, through its publicity secretary, Rui Lima, called on Iran to leave.',
    'The Tano League, through its spokesman, Rui Lima, called on Iran to leave.',
  ])('reaches nobody through a spokesman: %s', (text) => {
    expect(listFound(text).filter((tie) => tie.includes('mediates-via'))).toEqual([]);
  });

  it('says what is said', () => {
    const text =
      'Omar Nasr, who spoke through his press secretary, Rui Lima, alleged that Jordan armed Hamas.';
    expect(listSayings(readArticle(text))).toEqual(['omar-nasr asserts: Jordan armed Hamas']);
  });
});
