import { readArticle } from './read-article';

/** Sentences that any rule may read a deed in, and that do not say that it was done. */
const DOUBTED: Readonly<Record<string, readonly string[]>> = {
  negated: [
    'Nowhere in the file is it said that Qatar paid Hamas.',
    'Iran, contrary to what was printed, has sent no weapons to Hamas.',
    'It is simply wrong to say Jordan backs Hamas.',
    'Sudan never once called Chad.',
    'The claim of a meeting between Iran and Jordan is baseless.',
  ],
  conditional: [
    'On condition that Chad leaves Libya, Sudan pays Chad.',
    'Israel strikes Iran the day Iran arms Hezbollah again.',
    'As soon as Sudan attacks Chad, Libya attacks Sudan.',
    'Whoever leads Egypt meets Israel sooner or later.',
    'In the unlikely event that Egypt attacks Libya, Chad will act.',
    'With Egypt backing Hamas, the balance would change.',
  ],
  guessed: [
    'I believe Iran armed Hamas.',
    'For months, I suspect, Iran has been arming Hamas.',
    'Iran armed Hamas, I think.',
    'My guess is that Iran armed Hamas.',
    'In our view, Iran armed Hamas.',
    'It is hard to believe that Iran armed Hamas.',
    'It is tempting to conclude that Iran armed Hamas.',
    'The ledgers appear to show that Iran armed Hamas.',
  ],
  uncertain: [
    'Perhaps Jordan backs Hamas.',
    'Maybe Turkey has attacked Syria.',
    'Qatar is probably funding Hamas.',
    'Chad seems to have attacked Libya.',
    'Israel is said by some to have bribed Jordan.',
    'Turkey is able to attack Syria.',
    'Hezbollah is believed to be funding Hamas.',
    'There is a chance Qatar funds Hamas.',
    'Odds are that Iran arms Hamas.',
    'Chad is suspected of having armed Libya.',
    'Israel had better talk to Jordan.',
  ],
  'given up, or not begun': [
    'Iraq balked at supporting Iran.',
    'Russia shrank from attacking Georgia.',
    'Sudan called off its attack on Chad.',
    'Georgia backed out of talks with Russia.',
    'Qatar put off its meeting with Hamas.',
    'Iran is bent on attacking Israel.',
    'Talks between Israel and Jordan are to begin in June.',
    'The plot was meant to make Iran attack Israel.',
  ],
  asked: ['"Has Iran threatened Israel?" she asked.'],
  supposed: [
    'According to a forged letter, Iran paid Hamas.',
    'The wargame has Turkey attacking Syria.',
    'Supporters of the theory hold that Qatar funds Israel.',
    'The myth that Egypt armed Hamas lives on.',
    'Reports of a meeting between Jordan and Hamas proved wrong.',
    'A rumour has Qatar paying Hamas.',
    'The charge that Sudan armed Chad collapsed.',
    'People imagine that Russia leads Syria.',
    'A draft statement in which Jordan condemned Israel was never issued.',
    'Fears of a war between Chad and Libya faded.',
    'Propaganda has it that Egypt armed Hamas.',
    'A hoax had Russia attacking Georgia.',
    'The map shows, wrongly, Sudan allied with Chad.',
  ],
};

const listFacts = (text: string): readonly string[] =>
  readArticle(text)
    .relationships.filter(({ modality }) => modality === 'fact' || modality === 'past')
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('a sentence of which something else than the verb makes it doubtful', () => {
  it.each(Object.entries(DOUBTED))('never gives a fact: %s', (_, sentences) => {
    for (const sentence of sentences) expect([sentence, listFacts(sentence)]).toEqual([sentence, []]);
  });

  it('keeps a doubted tie among what is only possible', () => {
    const [tie, ...others] = readArticle('Perhaps Iran backs Hamas.').relationships;
    expect(others).toEqual([]);
    expect(tie).toMatchObject({ type: 'backs', tier: 'possible', modality: 'conditional' });
  });
});

describe('a sentence that has such words elsewhere', () => {
  it.each([
    ['Perhaps it rained; Iran backs Hamas.', 'iran backs hamas'],
    ['Iran, which was said to be poor, backs Hamas.', 'iran backs hamas'],
    ['Iran met Hamas the day it rained.', 'iran talks-to hamas'],
    ['As soon as the rain stopped, Iran attacked Israel.', 'iran opposes israel'],
    ['Iran was able to attack Israel.', 'iran opposes israel'],
    ['Iran attacked Israel, which has no fleet.', 'iran opposes israel'],
    ['Iran called Hamas off the record.', 'iran talks-to hamas'],
    ['Iran-backed Hamas seems to have won.', 'iran backs hamas'],
    ['I believe in peace, and Iran backs Hamas.', 'iran backs hamas'],
    ['I know that Iran backs Hamas.', 'iran backs hamas'],
  ])('gives its fact: %s', (sentence, fact) => {
    expect(listFacts(sentence)).toContain(fact);
  });
});
