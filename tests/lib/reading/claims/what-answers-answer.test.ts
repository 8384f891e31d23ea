/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const CHARGE = 'Omar Said said Iran had armed Hamas.';

describe('readText, of answers that are none', () => {
  it.each([
    `${CHARGE} Reuters could not independently verify the claim.`,
    `${CHARGE} The claim could not be independently verified by Reuters.`,
    `${CHARGE} Sanctions deny the firms access to any property held in Jordan.`,
    `${CHARGE} Jordan denied entry to the divers.`,
  ])('finds nobody who answers in "%s"', (text) => {
    expect(listSayings(readArticle(text))).toEqual(['omar-said asserts: Iran had armed Hamas']);
  });

  it('takes who is sent a denial for nobody who denies', () => {
    const text = `${CHARGE} Georgia sent a protest to Jordan denying the report.`;
    expect(listSayings(readArticle(text))[1]).toBe('georgia denies: Iran had armed Hamas');
  });

  it('lets nobody accuse themselves of what "them" did', () => {
    const text = 'Jordanian officials arrested twelve divers and accused them of trying to bribe Omar Said.';
    expect(listSayings(readArticle(text)).join()).not.toMatch('Jordanian officials tried');
  });
});

describe('readText, of what is answered', () => {
  it.each([
    [
      'a denial that says what it denies',
      'Hamas said it had freed two divers. Jordan denied that any ransom money had been paid.',
      'jordan denies: any ransom money had been paid',
    ],
    [
      'what is neither confirmed nor denied',
      'Hamas said it had freed two divers. Iran would neither confirm nor deny that soldiers had carried a note.',
      'iran declines: soldiers had carried a note',
    ],
  ])('reads %s by its own words', (_, text, saying) => {
    expect(listSayings(readArticle(text))[1]).toBe(saying);
  });
});

describe('readText, of who says what', () => {
  it.each([
    ['a charge Iranian officials deny', 'iranian-officials denies: Hamas had fled'],
    ['a report Iranian officials called ridiculous', 'iranian-officials denies: Hamas had fled'],
  ])('reads "%s"', (aside, saying) => {
    expect(listSayings(readArticle(`Omar Said said Hamas had fled, ${aside}.`))).toContain(saying);
  });

  it('answers nothing that was said by an offer that is turned down', () => {
    const text = `${CHARGE} Reza Alavi made a proposal, which Hezbollah rejected.`;
    expect(listSayings(readArticle(text))).toHaveLength(1);
  });

  it('has a party speak by its name', () => {
    const text = 'Omar Said and his SDC party left, accusing Hamas of lying. The SDC met Iran.';
    expect(listSayings(readArticle(text)).join()).not.toMatch('his-sdc-party');
  });

  it('takes an inquiry into what is alleged for nobody who speaks', () => {
    const text = 'Omar Said faces an inquiry by an office into alleged bribery of Hamas.';
    expect(listSayings(readArticle(text))).toEqual([]);
  });

  it('has whoever is criticised for an accusation make it', () => {
    const text = 'The judges criticised Omar Said for wrongly accusing Reza Alavi of arming Hamas.';
    expect(listSayings(readArticle(text))).toEqual(['omar-said asserts: Reza Alavi armed Hamas']);
  });

  it('has a mission to a body speak, and not the body', () => {
    const text = 'Jordan’s mission to Hezbollah said it had received nothing.';
    expect(listSayings(readArticle(text))).toEqual(['jordans-mission asserts: it had received nothing']);
  });

  it('takes whom somebody told for nobody who speaks', () => {
    const text =
      '“It is a trick and it will fail,” Omar Said, minister of power, works and housing, told Al Jazeera.';
    expect(listSayings(readArticle(text)).filter((saying) => saying.startsWith('al-jazeera'))).toEqual([]);
  });

  it.each([
    'Jordan said that Iran had armed Chad. Egypt offered a truce, but Chad turned it down.',
    'Jordan said that Iran had armed Chad. Iran dismissed General Omar Said.',
    'Jordan said that Iran had armed Chad. Iran has not forgiven Omar Said for dismissing the governor.',
  ])('takes no refusal of an offer and no loss of an office for an answer: "%s"', (text) => {
    expect(listSayings(readArticle(text))).toEqual(['jordan asserts: Iran had armed Chad']);
  });

  it('takes the refusal of a request for no answer to who tells of it', () => {
    const text = 'Jordan said that Iran had asked Chad to leave. Chad refused.';
    expect(listSayings(readArticle(text))).toEqual(['jordan asserts: Iran had asked Chad to leave']);
  });

  it('keeps what is dismissed as untrue', () => {
    const text = 'Jordan said that Iran had armed Chad. Iran dismissed that as a lie.';
    expect(listSayings(readArticle(text))).toContain('iran rejects: Iran had armed Chad');
  });

  it('takes the state of a cited paper for nobody who speaks', () => {
    const text = 'Omar Said lived in Jordan, the newspaper said, citing Iranian investigative outlet Proba.';
    expect(listSayings(readArticle(text))).toHaveLength(1);
  });

  it.each([
    [
      'According to Omar Said, Jordan’s minister of foreign affairs, Reza Alavi met Hamas.',
      'omar-said asserts: Reza Alavi met Hamas',
    ],
    [
      'Iranian police have arrested Reza Alavi, according to Omar Said, the party’s candidate in last week’s vote.',
      'omar-said asserts: Iranian police have arrested Reza Alavi',
    ],
    [
      'Omar Said blamed Jordanian soldiers for “openly breaking the truce” in June.',
      'omar-said asserts: Jordanian soldiers are to blame for “openly breaking the truce” in June',
    ],
  ])('leaves the office of who speaks out of "%s"', (text, saying) => {
    expect(listSayings(readArticle(text))).toContain(saying);
  });
});
