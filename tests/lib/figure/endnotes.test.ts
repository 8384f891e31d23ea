import { numberTies, toEndnotes } from '@/lib/figure/endnotes';
import { createFerrySubject, createShippedSubject } from './create-subject';

describe('numberTies', () => {
  it('numbers ties row by row as they are read on the plane, and leaves out those without a source', () => {
    const numbers = numberTies(createFerrySubject());
    // Rows of three: republic kingdom envoy / speaker militia premier / chief hermit witness.
    expect([...numbers]).toEqual([
      ['feud', 1],
      ['offer', 2],
      ['mission', 3],
      ['channel', 4],
      ['backing', 5],
      ['request', 6],
      ['denial', 7],
      ['rule', 8],
      ['chat', 9],
    ]);
  });

  it('numbers what is shown, and nothing else', () => {
    expect([...numberTies(createFerrySubject({ lens: 'mediation' })).keys()]).toEqual([
      'mission',
      'channel',
      'request',
    ]);
  });
});

describe('toEndnotes', () => {
  const subject = createFerrySubject();
  const { source, notes } = toEndnotes(subject, numberTies(subject), 100);
  const toText = (number: number) => notes[number - 1]?.text;

  it('says the tie, then the document in full: publisher, title, date', () => {
    expect(toText(1)).toBe('Kingdom opposes Republic. Wire, “Talks at the ferry”, 1 November 2024.');
  });

  it('names a document by its short name once it has been named', () => {
    expect(toText(3)).toBe(
      'Ana Envoy is an envoy to Paul Premier on behalf of Republic. Wire, 1 November 2024.',
    );
  });

  it('cites every document behind a tie, by its authors where it has no publisher', () => {
    expect(toText(4)).toBe(
      'Ana Envoy reaches Militia through Said Speaker. Wire, 1 November 2024. Old Hand, “My years”.',
    );
    expect(toText(5)).toBe('Kingdom backs Militia. Old Hand.');
  });

  it('says who speaks, and who denies it where', () => {
    expect(toText(6)).toBe(
      'Ana Envoy asks Paul Premier. Wire, 1 November 2024 (a diplomat, Witness). Denied by Ana Envoy (Envoy, “A post”, 31 October 2024).',
    );
  });

  it('has no source of all where there are several', () => {
    expect(source).toBeNull();
  });

  it('names the one document behind everything ahead, and only places after that', () => {
    const lebanon = createShippedSubject('lebanon-ceasefire-2024');
    const all = toEndnotes(lebanon, numberTies(lebanon), 100);
    expect(all.source).toMatch(/^Reuters, “Report from Beirut/u);
    expect(all.notes.every(({ text }) => !text.includes('Reuters'))).toBe(true);
    const asked = all.notes.find(({ text }) =>
      text.startsWith('Amos Hochstein asks Najib Mikati. Paragraph 1'),
    );
    expect(asked?.text).toBe(
      'Amos Hochstein asks Najib Mikati. Paragraph 1 (a senior Lebanese political source, a senior diplomat). Denied by Amos Hochstein (paragraph 3), Mikati’s office (paragraph 4) and United States (paragraph 5).',
    );
  });

  it('leaves out the evidence of documents that are left out', () => {
    const without = createFerrySubject({ without: ['memoir'] });
    const texts = toEndnotes(without, numberTies(without), 100).notes.map(({ text }) => text);
    expect(texts.some((text) => text.includes('My years'))).toBe(false);
  });

  it('writes no more notes than asked', () => {
    expect(toEndnotes(subject, numberTies(subject), 2).notes.map(({ number }) => number)).toEqual([1, 2]);
  });
});
