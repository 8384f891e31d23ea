/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('who goes on to speak across paragraphs', () => {
  it.each([
    [
      'who has just spoken without a name',
      'Omar Nasr, spokesman for Hamas, told reporters that rifles would come.\n\nIn Lima, a ministry spokesman said the deal was dead. “Nothing was signed by us,” the spokesman told reporters.\n\nHe said Peru would only send tents.',
      'a-ministry-spokesman asserts: Peru would only send tents',
    ],
    [
      'the one without a name, and not the other of that office',
      'Omar Nasr, spokesman for Hamas, told reporters that rifles would come.\n\nIn Lima, a ministry spokesman said the deal was dead. “Nothing was signed by us,” the spokesman told reporters.',
      'a-ministry-spokesman asserts: Nothing was signed by us',
    ],
    [
      'the report that spoke last',
      '“We saw proof of raids by the Tibra Guard,” the report said.\n\nTibra Guard men held joint raids with Hamas, it said.',
      'the-report asserts: Tibra Guard men held joint raids with Hamas',
    ],
    [
      'who is named at the end, and not whom the sentence is about',
      'Peter Lund, a founder of the Front, has been named head of the wing, Omar Nasr said. He claimed that the camp had been emptied.',
      'omar-nasr asserts: the camp had been emptied',
    ],
  ])('is %s', (_, text, saying) => {
    expect(read(text)).toContain(saying);
  });
});

describe('who speaks past an office', () => {
  it.each([
    [
      'Rui Lima, Ambassador of Jordan, after meeting with Omar Nasr, also said that his country wants peace.',
      'rui-lima asserts: his country wants peace',
    ],
    [
      'Omar Nasr, press secretary for President Rui Lima also said, “Jordan has sent no rifles to Iran”.',
      'omar-nasr asserts: Jordan has sent no rifles to Iran',
    ],
    [
      'Village fighters battling Jordan’s junta said on Saturday they took a market town.',
      'village-fighters-battling-jordans-junta asserts: they took a market town',
    ],
    [
      'Jordan said Omar Nasr was held. A Hamas spokesman who did not want to be named termed the charge “totally false”.',
      'a-hamas-spokesman denies: Omar Nasr was held',
    ],
    ['Tibra’s mayor accused Iran of shelling the town.', 'tibras-mayor asserts: Iran shelled the town'],
    [
      'On Monday, the Harbour Office (HO) designated eight Jordanian nationals and 12 Jordan-based firms tied to a clan, alleging the ring sells forged permits.',
      'harbour-office asserts: the ring sells forged permits',
    ],
  ])('is who has it: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it('is not the agency that passes it on', () => {
    expect(
      read('“We got no rifles,” said Omar Nasr, speaking on state television, Reuters reports.'),
    ).toEqual(['omar-nasr asserts: We got no rifles']);
  });
});

describe('what is said', () => {
  it.each([
    [
      'a quotation after an outlet of no list',
      'Omar Nasr told the Lima outlet Correo, “We still hold those who did it.”',
      ['omar-nasr asserts: We still hold those who did it'],
    ],
    [
      'all of a quotation before an office and a name',
      '“They cordoned off the area. There is no word,” Hamas senator and party spokesman, Omar Nasr said.',
      ['omar-nasr asserts: They cordoned off the area. There is no word'],
    ],
    [
      'of who has an office of many words',
      '“We will act soon,” said Under Secretary for Trade and Financial Oversight Ana Hollis.',
      ['ana-hollis asserts: We will act soon'],
    ],
    [
      'what a report claims that is denied on a day',
      'Omar Nasr denied on Thursday a report by Rui Lima claiming that Iran had left.',
      ['rui-lima asserts: Iran had left', 'omar-nasr denies: Iran had left'],
    ],
    [
      'what the day stands before',
      'Omar Nasr said Tuesday he had fined three firms.',
      ['omar-nasr asserts: he had fined three firms'],
    ],
    [
      'a short clause after the day, and not the day',
      'Omar Nasr said on Saturday he took a market town.',
      ['omar-nasr asserts: he took a market town'],
    ],
    [
      'what stands before, where only the day follows',
      'The town fell, Omar Nasr said in a statement on Tuesday.',
      ['omar-nasr asserts: The town fell'],
    ],
    [
      'what is not done by whom nobody names',
      'Fighters later accused the two reporters of not having the right papers.',
      ['fighters asserts: the two reporters are guilty of not having the right papers'],
    ],
  ])('is %s: %s', (_, text, sayings) => {
    expect(read(text)).toEqual(sayings);
  });

  it('is not what somebody was asked', () => {
    const said = read(
      'Asked to confirm the reports, Nasr said: “Yes, the officers have confirmed that they have a deal.”',
    );
    expect(said.filter((saying) => /Asked/.test(saying))).toEqual([]);
    expect(said).toContain('nasr asserts: Yes, the officers have confirmed that they have a deal');
  });
});

describe('answers', () => {
  it.each([
    ['who got no water', 'Omar Nasr said Iran had left. The men were beaten and denied clean water.'],
    [
      'who would not lend a hall',
      'Omar Nasr said Iran had left. Town leaders had refused to give them a hall.',
    ],
    ['who only threatens to', 'Omar Nasr said Iran had left. Hamas threatened to reject any truce.'],
  ])('are not given by %s', (_, text) => {
    expect(read(text).filter((saying) => !/asserts/.test(saying))).toEqual([]);
  });

  it.each([
    [
      'its own matter, where it names one',
      'Nasr’s visit came on July 12, the official noted.\n\nArmy spokesman Rui Lima denied charges of any complicity with armed bands, calling them “baseless”.',
      'rui-lima denies: any complicity with armed bands',
    ],
    [
      'its own deal',
      'Jordan attacked a village, Nasr said. A Hamas spokesman denied that its fighters have such a deal with Iran.',
      'a-hamas-spokesman denies: its fighters have such a deal with Iran',
    ],
    [
      'the charge against the state whose minister gives none',
      'Hamas accused Iran of shelling its camps.\n\nThe UN said aid groups had left the valley.\n\nIranian Information Minister Omar Nasr did not respond to requests for comment.',
      'omar-nasr declines: Iran shelled its camps',
    ],
    [
      'the exit on which cold water is poured',
      'Omar Nasr poured cold water on the exit of Rui Lima from the bloc.',
      'omar-nasr rejects: the exit of Rui Lima from the bloc',
    ],
  ])('speak of %s', (_, text, saying) => {
    expect(read(text)).toContain(saying);
  });
});
