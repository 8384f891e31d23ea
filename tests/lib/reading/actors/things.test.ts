/** @jest-environment node */
import { readArticle } from '../read-article';

function listIds(text: string): readonly string[] {
  return readArticle(text).actors.map(({ id }) => id);
}

describe('readText, of capitals that are no actors', () => {
  it.each([
    [
      'a dam by initials that nobody explains',
      'Iran paid for the Great Karun Blue Dam. The GKBD angered Jordan.',
      'gkbd',
    ],
    ['a corridor', 'Iran told Jordan so. The Arren Corridor was to be opened.', 'arren-corridor'],
    [
      'a paper after a place',
      'Iran and Jordan signed the Arren Statement. The Arren Statement met Hamas.',
      'arren-statement',
    ],
    ['a crossing', 'Iran closed the Arren Gate crossing. Jordan left.', 'arren-gate'],
    ['a ship by its crew', 'Iran freed the crew of the Mist Leader. Jordan left.', 'mist-leader'],
    ['a river', 'The Blue Nile met Iran.', 'blue-nile'],
    ['a castle', 'Iran sent a rider to Castle Arren. Castle Arren met Jordan.', 'castle-arren'],
    [
      'a meeting of many',
      'Omar Said told the Arren Security Conference that Iran had left.',
      'arren-security-conference',
    ],
    ['a prison', 'The Arren Detention Center met Iran.', 'arren-detention-center'],
    ['what an accord is of', 'Iran signed the Accord of Two Hills. Jordan left.', 'two-hills'],
    ['people by their faith', 'Iran met Jordan. The Christians and the Sunnis met Hamas.', 'christians'],
    ['several of a kind', 'Iran told Jordan so. IDPs met Hamas.', 'idps'],
    ['a month that is cut short', 'Iran met Jordan. Hamas left between Nov. 3 and Nov. 9.', 'nov'],
    ['where somebody is a governor', 'Omar Said, governor of Arren, told Iran so. Jordan left.', 'arren'],
    ['one of several courts', 'An Iranian court met Omar Said. Jordan left.', 'iranian-court'],
    ['a kind of weapon by its initials', 'Iran bought tear gas grenades (TGG), and TGG hit Jordan.', 'tgg'],
    ['an act by its initials', 'Jordan broke the Corrupt Ports Act (CPA), and the CPA bars Iran.', 'cpa'],
    ['a make with a number', 'The Falk-136 UAV hit Jordan. Iran sold the Falk-136.', 'falk-136'],
    ['what a movement believes', 'Jordan armed a rival Islamic movement.', 'islamic'],
    ['the place of some talks', 'The Arren talks between Jordan and Iran failed.', 'arren'],
    ['a land', 'Iran raided the West Bank city of Arren.', 'west-bank'],
    ['what is proposed', 'Iran rejected the Dawn Peace Initiative.', 'dawn-peace-initiative'],
    ['a decree', 'The Executive Order bars Jordan from Iran.', 'executive-order'],
    ['what a line is of', 'They crossed the Line of Quiet Control again and met Iran.', 'quiet-control'],
    ['papers that were leaked', 'The Orchid Papers tell of Iran.', 'orchid-papers'],
    ['several of one office', 'The Foreign Ministers of Jordan and Iran met Omar Said.', 'foreign-ministers'],
    [
      'a title',
      'A story headlined "Officer Charged with Theft of Secrets" met Iran. Omar Said met Iran.',
      'charged',
    ],
    [
      'people of two states',
      'An Anglo-Georgian firm, Vestra, met Iran. The Anglo-Georgian met Hamas.',
      'anglo',
    ],
    ['a nationality', 'Omar Said, of Iranian and Jordanian nationality, met Hamas.', 'jordan'],
    [
      'an office that begins a sentence',
      'The ministry met Iran. Foreign Ministry spokesman Omar Said left.',
      'ministry',
    ],
    ['who holds an office for a while', 'Acting party Chairman Omar Said met Iran.', 'acting'],
    ['a place in capitals before a colon', "NEW HARBOUR: Iran's army has armed Hamas.", 'new-harbour'],
    ['a place of prayer', 'Iran met Hamas at the Grand Mosque. The Grand Mosque met Jordan.', 'grand-mosque'],
    ['one of a party', 'Omar Said, a Tarn Valley Democrat, met Iran.', 'tarn'],
    ['one of a people', 'A Georgian, an Iranian and a Jordanian met Omar Said.', 'georgia'],
    [
      'an agreement by what it is on',
      'Iran and Jordan signed the Framework Agreement on the Fens (FAF). The FAF met Omar Said.',
      'f',
    ],
    ['a paper of two words', 'Iran sent the Terms of Reference to Jordan. Omar Said left.', 'terms'],
    [
      'a memorandum by its initials',
      'Iran signed a Memorandum of Understanding (MoU) with Jordan. The MoU angered Hamas.',
      'mou',
    ],
    ['a meeting', 'The fourth Coordination Summit of the Fen Union met Iran.', 'coordination'],
    [
      'what an agreement establishes',
      'Iran kept to the Agreement on Establishment of Interborder Relations, Omar Said said.',
      'interborder',
    ],
    ['a part of a land', 'Envoys in Northern Fenland met Iran. Northern Fenland is quiet.', 'northern'],
    ['a place after "In"', 'Iran met Jordan at the summit In Sant Aure with Omar Said.', 'in-'],
    ['where a unit is based', 'The Darhun-based 7th Brigade met Iran. Forces from Darhun left.', 'dar'],
    ['a station by its initials', 'Omar Said told TVK on Monday that Iran had left. TVK reported it.', 'tvk'],
    ['a station with its service', 'Omar Said told BBC Persian that Iran had left.', 'bbc'],
    ['the agency before a name', 'Omar Said told Reuters Iran would not come.', 'reuters'],
    ['a broadcaster', 'Jordan’s broadcaster RTS met Omar Said.', 'rts'],
    [
      'a heading',
      'Omar Said met Iran over the rebel pullout.\n\nM23, Iran Split On Rebel Pullout\n\nJordan left.',
      'iran-split',
    ],
    [
      'what somebody founded',
      'Mr. Omar Said, Founding Chairperson of the Fen Front (FF), met Iran.',
      'founding',
    ],
    [
      'an agency in a dateline',
      'VELM, 26 January (TerTA) – Iran met Jordan, TerTA learned from Omar Said.',
      'terta',
    ],
    [
      'an office by its initials',
      'The National Security Adviser (NSA), Omar Said, met Iran. The NSA left.',
      'nsa',
    ],
    ['a faith', 'Roman Catholic priest Felipe Couto met Iran.', 'roman'],
    ['a market', 'Omar Said crossed Bakra Market and met Iran.', 'bakra'],
    [
      'what an office is for',
      'Omar Said, Minister for Foreign Affairs and Trade of Georgia, met Iran.',
      'trade',
    ],
    ['a second place', 'Jordanian missions in Tehran and Mashdar were attacked, Iran said.', 'mashdar'],
    ['a daily', 'According to the Daily Harbour, Omar Said met Iran. Jordan met the Daily Harbour.', 'daily'],
    ['a station before its noun', 'Omar Said was quoted by the RTN broadcaster. Iran met Jordan.', 'rtn'],
    ['an adjective that begins a sentence', 'Fierce clashes continue. Iran met Jordan.', 'fierce'],
    [
      'an adverb that begins a sentence',
      'Barely arrived in Iran, envoys of Jordan fell into a trap.',
      'barely',
    ],
    ['an article in capitals', 'THE presidents of Iran and Jordan met Omar Said.', 'the'],
    ['an agency with its noun', 'In a statement to Anadolu Agency, Omar Said said Iran had left.', 'anadolu'],
    [
      'an agency described after it',
      'RENA, Jordan’s state-run news agency, reported that Iran left.',
      'rena',
    ],
    ['a radio and its service', 'Omar Said told RFE/RL’s Fennish Service that Iran left.', 'rfe'],
    ['where something is posted', 'Iran thanked Jordan on its official Twitter account.', 'twitter'],
    ['what begins a process', 'Iran and Jordan led the Joint Launching of the Fen Phase.', 'launching'],
    ['a ship', 'The research vessel Oru Bey left Iran. Jordan fears the Oru Bey.', 'oru-bey'],
    [
      'two quarters of a town',
      'Shelling hit the Sheikh Nur and Ashrafa neighborhoods, Iran said.',
      'sheikh-nur',
    ],
    ['a language', 'Hamas is known as the Sheet in Georgian and Lebanese.', 'lebanon'],
  ])('takes %s for none', (_, text, id) => {
    const ids = listIds(text);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((one) => one.startsWith(id))).toEqual([]);
  });

  it.each([
    ['his movement for change (MFC)', 'Omar Said left his movement for change (MFC). MFC met Iran.', 'mfc'],
    ['an order of knights', 'The Order of the Lamp met Iran.', 'order-of-the-lamp'],
    ['whom others tell', 'Omar Said told FNB that Iran had left. FNB attacked Jordan.', 'fnb'],
    ['a unit with its number', 'The Darhun-based 7th Brigade met Iran.', '7th-brigade'],
    ['an institute', 'The Reuters Institute met Iran.', 'reuters-institute'],
    [
      'where a mission is',
      'The Support Mission in Fenland (SMIFEN) met Iran. SMIFEN left.',
      'support-mission-in-fenland',
    ],
    [
      'a mission of a union',
      'The Fen Union Assistance Mission in Jordan met Iran.',
      'fen-union-assistance-mission-in-jordan',
    ],
    [
      'one centre of two fields',
      'Iran closed the Defence Technical and Mechanical Research Centre.',
      'defence-technical-and-mechanical-research-centre',
    ],
    [
      'an office of several fields',
      'Iran closed the Office of the Adviser on Peace, Unity, and Growth (OAPUG). OAPUG met Jordan.',
      'office-of-the-adviser-on-peace-unity-and-growth',
    ],
    [
      'a person by the end of a double name',
      'Mira Colmar-Ferris met Iran. Ferris left.',
      'mira-colmar-ferris',
    ],
    [
      'a council for what it is for',
      'The National Council for the Safeguarding of the Fatherland (CNSP) met Iran. CNSP left.',
      'national-council-for-the-safeguarding-of-the-fatherland',
    ],
    [
      'who has an office at a council',
      'Secretary of Iran’s Supreme National Security Council Ali Nasr left.',
      'ali-nasr',
    ],
    [
      'the council of who has an office',
      'Secretary of Iran’s Supreme Harbour Council Ali Nasr left.',
      'supreme-harbour-council',
    ],
    [
      'who has an office at a ministry',
      'Secretary of the Ministry of Foreign Affairs of Georgia Ana Rossi left.',
      'ana-rossi',
    ],
    [
      'who acts for a union',
      'High Representative of the European Union for Foreign Affairs Ana Rossi left.',
      'ana-rossi',
    ],
    [
      'an envoy of one to another',
      'Iran met Ambassador Extraordinary of Jordan to Georgia Rui Lima.',
      'rui-lima',
    ],
    [
      'who has an office for a process',
      'Presidential Adviser on the Peace Process Omar Said met Iran. Jordan left.',
      'omar-said',
    ],
    [
      'who has an office for a part of a land',
      'The secretary of state for Northern Fenland Omar Said met Iran.',
      'omar-said',
    ],
    ['rebels with a number', 'Falk-19 guerrillas attacked Jordan. Falk-19 met Iran.', 'falk-19'],
  ])('keeps %s', (_, text, id) => {
    expect(listIds(text)).toContain(id);
  });
});

describe('readText, of what kind a name is', () => {
  it.each([
    ['Jordan met Iran Seaways. Iran Seaways met Omar Said.', 'iran-seaways', 'group'],
    ['Iran met Georgia Mann. Georgia Mann left.', 'georgia-mann', 'person'],
    ['Vexa Moor, a coastal law firm representing Omar Said, wrote to Jordan.', 'vexa-moor', 'group'],
    ['Iran held talks with Jordan with Varnov’s consent.', 'varnov', 'person'],
    ['The Varnov government met Iran. Jordan met Hamas.', 'varnov', 'person'],
    ['The Sun Tehreek e-Insaf party met Iran.', 'sun-tehreek-e-insaf', 'group'],
    ['The Tarn No 2 People’s Court met Iran.', 'tarn-no-2-peoples-court', 'group'],
    ['The opposition PKT-Umoja’s candidate, Omar Said, met Jordan.', 'pkt-umoja', 'group'],
    ['Iran met the Abdul Tiani-led junta. Abdul Tiani left.', 'abdul-tiani', 'person'],
    ['Iran met the Georgia Republic’s envoy.', 'georgia', 'state'],
  ])('reads "%s"', (text, id, kind) => {
    expect(readArticle(text).actors.find((actor) => actor.id === id)?.kind).toBe(kind);
  });

  it.each([
    [
      'Mira Colmar-Ferris met Iran. Ferris met Jordan.',
      'mira-colmar-ferris',
      ['Mira Colmar-Ferris', 'Ferris'],
    ],
    [
      'Iran’s Foreign Ministry met Omar Said. The Jordanian Foreign Ministry met Hamas.',
      'foreign-ministry',
      ['Foreign Ministry'],
    ],
    [
      'The Fen Union Support Mission for Jordan (FUSMIJ) met Iran. The Mission left.',
      'fen-union-support-mission-for-jordan',
      ['Fen Union Support Mission for Jordan', 'FUSMIJ', 'Mission'],
    ],
    ['Al Haj Mura Brem met Iran. Al Haj Mura left.', 'al-haj-mura-brem', ['Al Haj Mura Brem', 'Al Haj Mura']],
  ])('has all mentions of "%s"', (text, id, mentions) => {
    const actor = readArticle(text).actors.find((one) => one.id === id);
    expect(actor?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
  });

  it('takes the town for no short name of its board', () => {
    const { actors } = readArticle('In Kelana, Iran met Jordan. The Kelana Harbour Board met Jordan.');
    expect(actors.find(({ id }) => id === 'kelana-harbour-board')?.mentions).toHaveLength(1);
  });

  it('finds a known group after a word for its people', () => {
    expect(listIds('The Lebanese Hezbollah guerrillas fought Israel.')).toContain('hezbollah');
  });

  it('takes two orders of the same words for one body', () => {
    const text = 'The National Harbour Council met Iran. The Harbour National Council met Jordan.';
    expect(listIds(text)).toEqual(['national-harbour-council', 'iran', 'jordan']);
  });

  it('takes a name in brackets for the initials before it', () => {
    const text = 'Iran armed the FDH [Free Harbour Deputies], and the FDH met Jordan.';
    expect(listIds(text)).toEqual(['iran', 'free-harbour-deputies', 'jordan']);
  });

  it('takes initials with more in their brackets for the name before them', () => {
    const text =
      'The Coast Community of Free States (CCFS; also known as the Eight) met Iran. CCFS met Jordan.';
    expect(listIds(text)).toEqual(['coast-community-of-free-states', 'iran', 'jordan']);
  });
});
