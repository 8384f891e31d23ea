/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string) => listSayings(readArticle(text));

describe('readText, of speakers whom a noun names', () => {
  it.each([
    // The noun speaks, and not the name that only says whose they are.
    [
      'Aides to Bruno Katz admit that the talks are over.',
      'aides-to-bruno-katz confirms: the talks are over',
    ],
    [
      'A ledger seen by the Sahel Alliance suggests that Iran paid Hamas.',
      'a-ledger-seen-by-the-sahel-alliance asserts: Iran paid Hamas',
    ],
    [
      'Rivals of the Sahel Alliance, among them the trader known as Ali, say the group broke a rule.',
      'rivals-of-the-sahel-alliance asserts: the group broke a rule',
    ],
    [
      'An aide to the senator, who asked not to be identified, confirmed that the meeting had taken place.',
      'an-aide-to-the-senator confirms: the meeting had taken place',
    ],
    // What somebody has signed is said by them.
    ['A post signed by Bruno Katz said Iran had paid Hamas.', 'bruno-katz asserts: Iran had paid Hamas'],
    // Nouns that no list has, past what is set off and past auxiliaries.
    [
      'The skier, who has always denied doping, said the sample had been tampered with.',
      'the-skier asserts: the sample had been tampered with',
    ],
    [
      'The skier, who has always denied doping, said that the sample was old.',
      'the-skier denies: The skier doped',
    ],
    [
      'The foreman, giving evidence on Tuesday, said the workers had handed them over.',
      'the-foreman asserts: the workers had handed them over',
    ],
    [
      'The bakery, for its part, assures that no worker was dismissed.',
      'the-bakery asserts: no worker was dismissed',
    ],
    [
      'Lebanon’s banks have long held that the state squandered the deposits.',
      'lebanons-banks asserts: the state squandered the deposits',
    ],
    ['The imam’s followers contend that he was poisoned.', 'the-imams-followers asserts: he was poisoned'],
  ])('%s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it.each([
    'Prices declined to four dollars, and Iran left.',
    'The ship, carrying grain for Egypt, held that course.',
    'The deal, signed in May, was read by the envoy.',
  ])('has nobody speak in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('readText, of further ways to say something', () => {
  it.each([
    // Any verb after a quotation, also with a word after it.
    [
      'Ana Reyes spoke on Monday. “The people will not bow,” she hammered home.',
      'ana-reyes asserts: The people will not bow',
    ],
    [
      '“There was no deal at all,” cuts short the mayor, Bruno Katz.',
      'bruno-katz asserts: There was no deal at all',
    ],
    // What a court found or papers show, after what it is.
    [
      'The rebels were trained in Chad, the tribunal found.',
      'the-tribunal asserts: The rebels were trained in Chad',
    ],
    [
      'Helix paid Bruno Katz twice, court records show.',
      'court-records asserts: Helix paid Bruno Katz twice',
    ],
    // Set into a clause after a semicolon.
    [
      'Ana Reyes said deputies found the car; its driver, she said, had fled on foot.',
      'ana-reyes asserts: its driver had fled on foot',
    ],
    [
      'As Ana Reyes has argued, the treaty never bound Serbia.',
      'ana-reyes asserts: the treaty never bound Serbia',
    ],
    [
      'The treaty never bound Serbia, as Ana Reyes told Katz.',
      'ana-reyes asserts: The treaty never bound Serbia',
    ],
    [
      'Ana Reyes was adamant: the boy had not left the house.',
      'ana-reyes asserts: the boy had not left the house',
    ],
    [
      'Ana Reyes is a judge. In her view the police lied to parliament.',
      'ana-reyes asserts: the police lied to parliament',
    ],
    [
      'If Chad had offered a plane, Ana Reyes thought, the captors would have left.',
      'ana-reyes asserts: If Chad had offered a plane the captors would have left',
    ],
    [
      'Bruno Katz, who mediates for Chad, handed both men a text, said two diplomats who have read it.',
      'two-diplomats asserts: Bruno Katz, who mediates for Chad, handed both men a text',
    ],
    ['Ana Reyes answered that Iran had paid for it.', 'ana-reyes asserts: Iran had paid for it'],
    [
      'The talks, Ana Reyes says, were “a farce” from the first day.',
      'ana-reyes asserts: The talks were “a farce” from the first day',
    ],
    ['The talks failed. In Amman’s view, Iran is to blame.', 'jordan asserts: Iran is to blame'],
    [
      'The inquiry was told by a constable, Bruno Katz, that officers had burned notebooks.',
      'bruno-katz asserts: officers had burned notebooks',
    ],
    [
      'Jordan rejected the claim, with Foreign Minister Ana Reyes telling reporters that every debt had been paid.',
      'ana-reyes asserts: every debt had been paid',
    ],
    ['Jordan left the talks, warning that Iran would attack.', 'jordan asserts: Iran would attack'],
    [
      'The army struck a convoy, a general said. Villagers disputed that account, saying the trucks belonged to wedding guests.',
      'villagers asserts: the trucks belonged to wedding guests',
    ],
    // Who opens the sentence, or the one before, without a name.
    [
      'Asked the same question, the Cypriot minister was more open. The ship, she said, belonged to a firm in Limassol.',
      'the-cypriot-minister asserts: The ship belonged to a firm in Limassol',
    ],
    [
      'The regulator fined Helix for misleading customers, it announced on Wednesday.',
      'the-regulator asserts: The regulator fined Helix for misleading customers',
    ],
    [
      'The national police chief said she would study the letter and had no further comment.',
      'the-national-police-chief asserts: she would study the letter',
    ],
  ])('%s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it.each([
    'If Bruno Katz denies the payment, as he is expected to, the cheque will be published.',
    'Unless Ana Reyes says that she was there, nothing will happen.',
    'No spokesman said that Egypt would withdraw.',
    'The book, “a list of friends,” was handed to Ana Reyes.',
    'The union says no to the “final” offer.',
    'Radio Chad broadcast what it said was a confession by Bruno Katz.',
    'What the two brothers dispute is who signed.',
  ])('has nobody speak in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes no pronoun alone for what somebody says', () => {
    expect(read('Ana Reyes said that Iran had left. She said it without looking at me.')).toEqual([
      'ana-reyes asserts: Iran had left',
    ]);
  });

  it('ends a rumour that is the subject of its sentence before the verb', () => {
    expect(read('The rumour that Chad would leave the bloc was put to rest in May.')).toEqual([
      'all asserts: Chad would leave the bloc',
    ]);
  });
});

describe('readText, of who answers what', () => {
  it.each([
    [
      'The European Parliament accused Hungary of hollowing out the courts, something it denies.',
      'hungary denies: Hungary hollowed out the courts',
    ],
    [
      'Ana Reyes accused Bruno Katz of theft. He denied it.',
      'bruno-katz denies: Bruno Katz is guilty of theft',
    ],
    [
      'Jordan said the dam had displaced 900 families, a figure the contractor, Sinoroad, calls exaggerated.',
      'sinoroad denies: the dam had displaced 900 families',
    ],
    [
      'Jordan believes that an Iranian vessel cut the cable. Iran has called the theory hysterical.',
      'iran denies: an Iranian vessel cut the cable',
    ],
    [
      'Jordan said Iran had left. Hamas pushed back against the claim that it had armed Chad.',
      'hamas rejects: it had armed Chad',
    ],
    [
      'Jordan said Iran had armed Hamas. Egypt does not share that view.',
      'egypt denies: Iran had armed Hamas',
    ],
    [
      'Ana Reyes said that Bruno Katz had signed it. He agreed.',
      'bruno-katz confirms: Bruno Katz had signed it',
    ],
    [
      '“Yes, we paid the guards,” concedes a manager at one of the firms.',
      'a-manager-at-one-of-the-firms confirms: Yes, we paid the guards',
    ],
    [
      'Jordan said Iran had paid in full. Not true, the contractor says: it is still owed a million.',
      'the-contractor asserts: it is still owed a million',
    ],
    [
      'Bruno Katz was seen in Chad. “Complete nonsense,” says Katz of the idea that he works for Iran.',
      'bruno-katz denies: he works for Iran',
    ],
    [
      'Jordan said Iran was close to selling its fleet to Chad. Both companies declined to comment.',
      'all declines: Iran was close to selling its fleet to Chad',
    ],
    [
      'Neither the ministry nor Colonel Katz responded to requests for comment on the report that soldiers had burned the village.',
      'katz declines: soldiers had burned the village',
    ],
    [
      'The ministry neither confirmed nor denied the report that Egypt had moved troops to the border.',
      'the-ministry declines: Egypt had moved troops to the border',
    ],
    [
      'Ana Reyes said Katz had paid her. His lawyer described the testimony as the fantasy of a bitter woman.',
      'his-lawyer denies: Katz had paid her',
    ],
    [
      'The alarm had been cut, Ana Reyes said. The hotel chain called this “categorically untrue”.',
      'the-hotel-chain denies: The alarm had been cut',
    ],
    ['Ana Reyes said Iran had paid. Hamas does not believe a word.', 'hamas denies: Iran had paid'],
    [
      'Ana Reyes said Chad had armed Iran. General Bruno Katz, who is said to have quarrelled with her, could not be reached for comment.',
      'bruno-katz unreachable: General Bruno Katz, who is said to have quarrelled with her',
    ],
    [
      'Chad, which is also accused by experts of arming Hamas, kept silent.',
      'chad declines: Chad armed Hamas',
    ],
    [
      'Ambassador Ana Reyes was recalled. An official said she had been seen with rebels; she has told friends that this is untrue.',
      'ana-reyes denies: she had been seen with rebels',
    ],
  ])('%s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it('takes investigators who have had no answer for nobody who gives none', () => {
    const text = 'Jordan accused Iran of cutting a cable. Investigators say they have had no answer.';
    expect(read(text).join(' ')).not.toContain('declines');
  });

  it('ends a charge before what is said of it', () => {
    expect(read('Jordan accused Iran of arming Hamas, a description that Chad rejects.')).toEqual([
      'jordan asserts: Iran armed Hamas',
      'chad rejects: Iran armed Hamas',
    ]);
  });
});
