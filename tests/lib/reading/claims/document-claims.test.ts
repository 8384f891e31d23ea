/** @jest-environment node */
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from '../known-directory';

const read = (text: string): string[] => {
  const { attributions, claims } = readText(text, { directory: KNOWN_DIRECTORY, network: null });
  return attributions.map(
    ({ speaker, stance, claim }) =>
      `${speaker} ${stance}: ${claims.find(({ id }) => id === claim)?.statement}`,
  );
};

describe('claims as documents and briefings tell them', () => {
  it.each([
    // "That" with a verb after it says which, and begins no clause.
    [
      'Diplomats say the mercenaries of Hamas that once backed Iran no longer listen to it.',
      'diplomats asserts: the mercenaries of Hamas that once backed Iran no longer listen to it',
    ],
    // What documents reveal, whoever has found them.
    [
      'Documents obtained by the Lantern Project reveal that Omar Said has paid Hamas.',
      'documents-obtained-by-the-lantern-project asserts: Omar Said has paid Hamas',
    ],
    [
      'Text messages seized by police suggest that Omar Said met Hamas.',
      'text-messages-seized-by-police asserts: Omar Said met Hamas',
    ],
    [
      'Court filings reveal that Omar Said has paid Hamas.',
      'court-filings asserts: Omar Said has paid Hamas',
    ],
    // Who is told of it with "that".
    ['The minister underscored that Iran had armed Hamas.', 'the-minister asserts: Iran had armed Hamas'],
    ['Reuters reports that Iran has armed Hamas.', 'reuters asserts: Iran has armed Hamas'],
    ['Jordan is alarmed by reports that Iran has armed Hamas.', 'null asserts: Iran has armed Hamas'],
    ['Jordan voiced concern about reports that Iran has armed Hamas.', 'null asserts: Iran has armed Hamas'],
    // What a document of a body says, begins after the comma.
    [
      'According to the Hamas designation, Omar Said has paid Iran.',
      'the-hamas-designation asserts: Omar Said has paid Iran',
    ],
  ])('are read: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    // A deed shows it, and nobody says so.
    'Fighting shows that Hamas is losing to Iran, and it also clearly indicates that Israel has left.',
    // What people do in the street.
    'In late 2012, the policies of the government of Omar Said sparked anti-government protests by Lebanese farmers.',
    // What is concluded or agreed to is done.
    'In April, Omar Said concluded months of negotiations with Iran over a pact designed to ratify it.',
    'Omar Said moved to talk with Hamas, and agree to their demand to discuss a withdrawal.',
    // What is only underlined.
    'The minister reaffirmed Jordan’s support for Hamas and underscored the importance of the talks with Iran.',
    // Who is called back tells nothing.
    'Welcoming the vote, Iran recalled its ambassador.',
    // To have nothing to tell is no denial.
    'MR HALE: Good afternoon.\n\nMS ORR: Is Iran in talks?\n\nMR HALE: I do not have any opening comments on Iran.\n\nMS ORR: And Hamas?',
  ])('are not made of what nobody claims: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
