import { numberTies, toEndnotes } from '@/lib/figure/page/endnotes';
import { FERRY, parseOrThrow } from '@/tests/lib/graph/ferry-network';
import { createFerrySubject, createShippedSubject, createSubject, FERRY_POSITIONS } from '../create-subject';

describe('numberTies', () => {
  it('numbers ties row by row as they are read on the plane, those without a source too', () => {
    const numbers = numberTies(createFerrySubject());
    // Rows of three: republic kingdom envoy / speaker militia premier / chief hermit witness.
    expect([...numbers]).toEqual([
      ['feud', 1],
      ['offer', 2],
      ['mission', 3],
      // It ends at the mark of the request that is denied.
      ['denial', 4],
      ['channel', 5],
      ['backing', 6],
      ['request', 7],
      ['alliance', 8],
      ['rule', 9],
      ['chat', 10],
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

  it('says the tie, then the document in full', () => {
    expect(toText(1)).toBe('Kingdom opposes Republic. “Talks at the ferry”, Wire, 1 November 2024.');
  });

  it('names a document by its short name once it has been named', () => {
    expect(toText(3)).toBe(
      'Ana Envoy is an envoy to Paul Premier on behalf of Republic. Wire, 1 November 2024.',
    );
  });

  it('cites every document behind a tie, by its authors where it has no publisher', () => {
    expect(toText(5)).toBe(
      'Ana Envoy reaches Militia through Said Speaker. Wire, 1 November 2024. Old Hand, “My years”.',
    );
    expect(toText(6)).toBe('Kingdom backs Militia. Old Hand.');
  });

  it('says who speaks, and who denies it where', () => {
    expect(toText(4)).toContain('“A post”, Envoy, 31 October 2024.');
    expect(toText(7)).toBe(
      'Ana Envoy asks Paul Premier. Only claimed: Wire, 1 November 2024 (a diplomat, Witness). Denied by Ana Envoy (Envoy, 31 October 2024).',
    );
  });

  it('says that a tie has no source, or is only claimed', () => {
    expect(toText(8)).toBe('Said Speaker is an ally of Militia. No source is named.');
    expect(toText(10)).toBe('Paul Premier talks to Chief. Only claimed: Old Hand.');
  });

  it('says of a denial that no document has it', () => {
    const network = parseOrThrow({
      ...FERRY,
      relationships: FERRY.relationships.map((tie) => ({
        ...tie,
        ...(tie.id === 'denial' && { evidence: [] }),
      })),
    });
    const bare = createSubject(network, FERRY_POSITIONS);
    const texts = toEndnotes(bare, numberTies(bare), 100).notes.map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringMatching(/^Ana Envoy asks .*Denied by Ana Envoy \(no source is named\)\.$/u),
    );
  });

  it.each(['oslo-1993', 'derry-link-1993'])('cites no date alone, and nothing twice: %s', (id) => {
    const shipped = createShippedSubject(id);
    const { notes: all, source: only } = toEndnotes(shipped, numberTies(shipped), 300);
    expect(only).toBeNull();
    for (const { text } of all) {
      expect(text).not.toMatch(/\. \d{1,2} \p{L}+ \d{4}[.,]/u);
      expect(text).not.toMatch(/(\d{1,2} \p{L}+ \d{4})”?, \1/u);
      expect(text).not.toMatch(/(\p{L}[\p{L} ]{5,}), (?:[^.;]*, )?[^.;]*\(\1\)/u);
    }
  });

  it('names a treaty by its title, each time', () => {
    const oslo = createShippedSubject('oslo-1993');
    const texts = toEndnotes(oslo, numberTies(oslo), 300).notes.map(({ text }) => text);
    expect(texts).toContain(
      'Shimon Peres serves Israel. “Declaration of Principles on Interim Self-Government Arrangements”, 13 September 1993.',
    );
  });

  it('has no source of all where there are several', () => {
    expect(source).toBeNull();
  });

  it('names the one document behind everything ahead, and only places after that', () => {
    const lebanon = createShippedSubject('lebanon-ceasefire-2024');
    const all = toEndnotes(lebanon, numberTies(lebanon), 100);
    expect(all.source).toMatch(/^Timour Azhari, .*“Report from Beirut.*”, Reuters, 1 November 2024$/u);
    expect(all.notes.every(({ text }) => !text.includes('Reuters'))).toBe(true);
    const asked = all.notes.find(({ text }) =>
      text.startsWith('Amos Hochstein asks Najib Mikati. Only claimed: paragraph 1'),
    );
    expect(asked?.text).toBe(
      'Amos Hochstein asks Najib Mikati. Only claimed: paragraph 1 (a senior Lebanese political source, a senior diplomat). Denied by Amos Hochstein (paragraph 3), Mikati’s office (paragraph 4) and United States (paragraph 5).',
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
