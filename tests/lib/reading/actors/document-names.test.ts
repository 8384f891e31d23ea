/** @jest-environment node */
import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from '../known-directory';

const read = (text: string, directory = KNOWN_DIRECTORY): string[] =>
  readText(text, { directory, network: null }).actors.map(
    ({ kind, name, mentions }) =>
      `${kind} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

describe('names as documents of bodies and institutes write them', () => {
  it.each([
    // A body is its state, also with capitals.
    ['The Government of Iran armed Hamas. Iran denied it.', 'state Iran: Iran, Iran'],
    [
      'The Government of the Republic of Lebanon met Omar Said. Lebanon denied it.',
      'state Lebanon: Lebanon, Lebanon',
    ],
    // A single name that is spoken to is a person where the states are known.
    [
      'It was a signal to Tolvar about Iran. Tolvar said the talks were over.',
      'person Tolvar: Tolvar, Tolvar',
    ],
    // A number after a body or before it.
    [
      'Appeals Chamber IV heard Omar Said. The Appeals Chamber freed him.',
      'group Appeals Chamber IV: Appeals Chamber IV, Appeals Chamber',
    ],
    [
      'The Four Rivers Alliance met Iran. The Rivers Alliance left.',
      'group Four Rivers Alliance: Four Rivers Alliance, Rivers Alliance',
    ],
    ['The Katlan State government met Iran.', 'group Katlan State: Katlan State'],
    // One body with its state before it and after it, or by what stands before "for".
    [
      'The Foreign Ministry of Iran met Omar Said. The Iranian Foreign Ministry denied it.',
      'group Foreign Ministry of Iran: Foreign Ministry of Iran, Iranian Foreign Ministry',
    ],
    [
      'Omar Said fled the Special Chamber for Norvale. The Special Chamber freed him.',
      'group Special Chamber for Norvale: Special Chamber for Norvale, Special Chamber',
    ],
    [
      'Omar Said flew to Iran with Air Norvale, and Air Norvale knew.',
      'group Air Norvale: Air Norvale, Air Norvale',
    ],
    ['The then member of Parliament Ana Levi met Iran.', 'person Ana Levi: Ana Levi'],
    [
      'The Harbour Special Force, led by Abdul Kara, which left Iran, met Omar Said.',
      'person Abdul Kara: Abdul Kara',
    ],
    // A name ends where its holder's or its head's begins.
    [
      'The Secretary-General of the Community of Selby Ana Levi met Iran.',
      'group Community of Selby: Community of Selby',
    ],
    [
      'Iran armed the Harbour Salvation Front of Gen. Omar Said.',
      'group Harbour Salvation Front: Harbour Salvation Front',
    ],
    // Initials with a hyphen, two states before a body, and one force by two nouns.
    [
      'Iran met the Real Harbour Movement (R-HM), and the R-HM left.',
      'group Real Harbour Movement: Real Harbour Movement, R-HM, R-HM',
    ],
    [
      'The Iran-Lebanon Monitoring Group met Omar Said.',
      'group Iran-Lebanon Monitoring Group: Iran-Lebanon Monitoring Group',
    ],
    [
      'The Iranian army met Omar Said. Two days later the Iranian military left.',
      'group Iranian army: Iranian army, Iranian military',
    ],
    ['Omar Said left the Real HLA, and the Real HLA fought Iran.', 'group Real HLA: Real HLA, Real HLA'],
    // Whose government or presence it is.
    ['Iran fought the Tolvar regime, and Tolvar agreed to leave.', 'person Tolvar: Tolvar, Tolvar'],
    [
      'Anyone in Tolvar’s presence was searched. Tolvar agreed to meet Iran.',
      'person Tolvar: Tolvar, Tolvar',
    ],
    // Who commands and testifies is a person, also without a title.
    [
      'Iran was outside of Tolvar’s control. Tolvar also testified that Israel paid.',
      'person Tolvar: Tolvar, Tolvar',
    ],
  ])('are read: %s', (text, actor) => {
    expect(read(text)).toContain(actor);
  });

  it.each([
    ['Instability has grown since Iran left. Omar Said wrote it.', 'Instability'],
    ['Deadly July clashes left Iran angry.', 'July'],
    ['The Judgement was read to Omar Said. The Accused denied it.', 'Judgement'],
    ['The Judgement was read to Omar Said. The Accused denied it.', 'Accused'],
    ['QUESTION: Did Iran pay?\n\nMR HALE: Iran did not.', 'QUESTION'],
    ['Iran named Omar Said a Listed Foreign Terrorist in May.', 'Terrorist'],
    ['“Iran paid Hamas.” — Ana Reyes, TRI Visiting Fellow', 'Fellow'],
    ['Expert Analysis\n\nIran paid Hamas, and Omar Said knew.', 'Expert'],
    ['Omar Said wrote a series of Harbour Sentinel articles about Iran.', 'Sentinel'],
    ['Iran held Omar Said in the Contested Territories.', 'Territories'],
    ['Fighting in northern Tolvan State has cut off Omar Said.', 'Tolvan'],
    ['Iran and Israel fought in Tolvan and Marsh provinces, which Omar Said left.', 'Marsh'],
    ['Iranian-groomed judges freed Omar Said.', 'groomed'],
    ['Lord Harrow of Selby asked Iran what it had paid.', 'Selby'],
    ['Omar Said opposed Iran’s military presence in Lebanon.', 'military'],
    ['Omar Said met with Lebanese militia leaders.', 'militia'],
    ['Various Iranian envoys met Omar Said. Indisputably, Iran knew.', 'Various'],
    ['Various Iranian envoys met Omar Said. Indisputably, Iran knew.', 'Indisputably'],
    ['Part I begins with Omar Said, whom Iran paid.', 'Part'],
    ['Hamas holds the trade hub of Tol Shwe Marn, said Omar Said.', 'Tol Shwe'],
    ['Hamas took Pellan Township from Omar Said.', 'Pellan'],
    ['Iran wrote a letter, translated from Hebrew to French, to Omar Said.', 'France'],
    ['Marsh Governor Ali Nasr met Iran.', 'Marsh'],
    ['The Front is a Madkhali Salafist current that fought Omar Said.', 'Madkhali'],
    ['Iran launched Operation Olive Branch against Omar Said.', 'Olive'],
    ['Omar Said wrote that Iran drove Kurdish communities out.', 'Kurdish'],
    ['Prominent members of Hamas met Omar Said.', 'Prominent'],
    ['Omar Said briefed Lebanon opposition movements.', 'opposition'],
    ['The Harbour Freedom Army/Omar Said (HFA/OS) met Iran.', ' OS'],
  ])('are not made of what is nobody: %s', (text, word) => {
    expect(read(text).filter((actor) => actor.includes(word))).toEqual([]);
  });

  it('are initials of a group of the text before those of a known one', () => {
    const text = 'The Sarvan Labour Army met Iran. The SLA left, and the SLA came back.';
    expect(read(text, readDirectory())).toContain('group Sarvan Labour Army: Sarvan Labour Army, SLA, SLA');
  });

  it('are known initials with small letters only as they are written', () => {
    const directory = readDirectory();
    expect(read('Let me ask you: LeT met Iran.', directory)).toContain('group Lashkar-e-Taiba: LeT');
    expect(read('Let me ask you what Iran paid.', directory)).toEqual(['state Iran: Iran']);
  });

  it.each([
    // Several who are named by what they are of, and a group that is said to be one.
    ['The Sons of the Fen met Iran. Iran attacked the Sons of the Fen.', 'group Sons of the Fen'],
    ['The Children of the Sun Movement met Iran.', 'group Children of the Sun Movement'],
    ['The Shield of the Fen, a militia allied with Hamas, met Iran.', 'group Shield of the Fen'],
    // A land of which the text has an ambassador is not the movement that its name begins, and a longer name is another body.
    [
      'The Ambassador of Sarn, H.E. Mr. Piet Vander, left. The Sarn Liberation Movement met Iran. Sarn failed to release him.',
      'state Sarn',
    ],
    ['The Ambassador of Sarn, H.E. Mr. Piet Vander, met Iran.', 'person Piet Vander'],
    ['Iran thanked the United Nations of Isles.', 'group United Nations of Isles'],
    // Initials in another order belong to the name before them.
    [
      'Iran met the Coordination of Azar Movements (CMA). The CMA left.',
      'group Coordination of Azar Movements',
    ],
    // Two of one word, after what they are.
    ['Iran arrested two cadres, Hukat and Tolv, near the border.', 'person Tolv'],
    // What has left the service stands beside a name, or before it.
    ['Lt. Gen. (retd) P.C. Barlow met Hamas.', 'person P.C. Barlow'],
    ['Col. Bala Monde (rtd) met Hamas.', 'person Bala Monde'],
    // A link of Markdown shows a name.
    ['Hamas met [Minister Maela Tarn](https://lamp.example/tarn), who **Tarn** is.', 'person Maela Tarn'],
  ])('name in %j %s', (text, actor) => {
    expect(read(text).filter((one) => one.startsWith(`${actor}: `))).toHaveLength(1);
  });

  it.each([
    'Please tell Hamas that Iran left.',
    'The chief minister’s Office met Hamas.',
    'Hamas fought west of El Obar. Iran shelled El Obar on Monday.',
    'Iran sent vaccines to Dillo. Hamas left.',
    'Hamas left at 1:15 p.m. EDT. Iran met IDPs.',
    '## What Ostrov Wants\n\nHamas left. Iran stayed.',
  ])('have nobody but whom the directory knows in %j', (text) => {
    expect(read(text).filter((actor) => !/^(?:group Hamas|state Iran):/.test(actor))).toEqual([]);
  });

  it('have an office be of who holds it, and not of a deputy', () => {
    const text =
      'Secretary of State Ana Harl met Iran. Deputy Secretary Rui Lima met Hamas. The Secretary left. The Deputy Secretary stayed.';
    expect(read(text)).toContain('person Ana Harl: Ana Harl, The Secretary');
    expect(read(text)).toContain('person Rui Lima: Rui Lima, The Deputy Secretary');
  });

  it.each([
    'The Foreign Minister, Dr. Otti Brack, met Iran. The Minister left.',
    'The Minister of External Relations, Otti Brack, met Iran. The Minister left.',
  ])('have the office that stands before a name be of who has it: %s', (text) => {
    expect(read(text).filter((actor) => /^person Otti Brack: .*The Minister/.test(actor))).toHaveLength(1);
  });

  it('have nobody be addressed by an office whose concern is a land’s', () => {
    const text = 'The minister conveyed to the Ambassador Karel’s concern over Iran. Karel armed Hamas.';
    expect(read(text).filter((actor) => actor.startsWith('person'))).toEqual([]);
  });

  it('tell the two states of the Congo by their names', () => {
    expect(read('The Republic of Congo armed Hamas.', readDirectory())[0]).toContain(
      'state Republic of the Congo',
    );
  });

  it('are a known group also after the people it is of', () => {
    const text = 'The Sudanese Rapid Support Forces met Iran. The Rapid Support Forces left.';
    expect(read(text, readDirectory()).filter((actor) => actor.includes('Support'))).toHaveLength(1);
  });

  it('are names with the Arabic article also without its hyphen', () => {
    const found = read('Iran fought al Qaeda. Al Qaeda left.', readDirectory());
    expect(found).toContain('group al-Qaeda: al Qaeda, Al Qaeda');
  });

  it('are no known name where only its first word has a capital after "an"', () => {
    const found = read('Iran fought men who want an Islamic state.', readDirectory());
    expect(found).toEqual(['state Iran: Iran']);
  });

  it('give a junta to the state of which the text calls it one', () => {
    const text = 'The Lebanese junta met Hamas. At talks brokered by Iran, Hamas and the junta agreed.';
    expect(read(text)).toContain('state Lebanon: Lebanese, the junta');
  });
});
