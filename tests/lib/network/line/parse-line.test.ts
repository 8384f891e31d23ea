import type { TieLine } from '@/lib/network/line/line';
import { parseLine } from '@/lib/network/line/parse-line';

function parseTie(text: string, types?: readonly string[]): TieLine {
  const { line, issues } = parseLine(text, types);
  if (line?.kind !== 'tie') throw new Error(issues.map(({ message }) => message).join(' ') || line?.kind);
  return line;
}

/** What is wrong with a line: the words that are underlined, and the message. */
function listIssues(text: string): readonly string[] {
  return parseLine(text).issues.map(({ at, message }) => `${text.slice(at.start, at.end)}| ${message}`);
}

describe('parseLine', () => {
  test('reads a tie with its evidence and its denials', () => {
    const tie = parseTie(
      `Hochstein -> Mikati: asks @reuters p2 "a senior diplomat" !Hochstein !Mikati's office`,
    );
    expect(tie.actors.map(({ text }) => text)).toEqual(['Hochstein', 'Mikati']);
    expect(tie.type.text).toBe('asks');
    expect(tie.evidence).toMatchObject({
      document: { text: 'reuters' },
      locator: { text: 'p2' },
      attribution: { text: 'a senior diplomat' },
    });
    expect(tie.responses.map(({ answer, speaker }) => `${answer} ${speaker.text}`)).toEqual([
      'denies Hochstein',
      "denies Mikati's office",
    ]);
  });

  test('reads each part where it stands', () => {
    const text = 'A B (g) -> "C": ~talks to, for D, 2024-09..2024-11 by E, !!F #4 ?G ??H =I // not sure';
    const tie = parseTie(text);
    expect(tie).toMatchObject({
      isProposed: true,
      third: { role: 'onBehalfOf', name: { text: 'D' } },
      period: { from: '2024-09', to: '2024-11' },
      evidence: { speaker: { text: 'E' } },
      notes: 'not sure',
    });
    expect(tie.actors).toMatchObject([
      { kind: 'group', isExact: false },
      { kind: null, isExact: true },
    ]);
    expect(tie.responses.map(({ answer, locator }) => [answer, locator?.text])).toEqual([
      ['rejects', '4'],
      ['declines', undefined],
      ['unreachable', undefined],
      ['confirms', undefined],
    ]);
    expect(parseLine(text).pieces.map(({ part, at }) => `${part}: ${text.slice(at.start, at.end)}`)).toEqual([
      'actor: A B',
      'actor: "C"',
      'type: talks to',
      'third: D',
      'speaker: E',
      'response: F',
      'response: G',
      'response: H',
      'response: I',
    ]);
  });

  test('reads a line in Arabic and in Hebrew, with or without marks of direction', () => {
    const marked = parseTie('\u200fحزب الله\u200f -> \u2067نבيه\u2069: يطلب، by ברי ؟“צה״ל”');
    const plain = parseTie('حزب الله -> نבيه: يطلب, by ברי ?"צה״ל"');
    const read = ({ actors, type, evidence, responses }: TieLine) =>
      [...actors, type, evidence.speaker, ...responses.map(({ speaker }) => speaker)].map(
        (each) => each?.text,
      );
    expect(read(marked)).toEqual(['حزب الله', 'نבيه', 'يطلب', 'ברי', 'צה״ל']);
    expect(read(plain)).toEqual(read(marked));
  });

  test('keeps a keyword in a type that goes on with it', () => {
    expect(parseTie('A -> B: rejects a proposal by, by C', ['rejects a proposal by'])).toMatchObject({
      type: { text: 'rejects a proposal by' },
      evidence: { speaker: { text: 'C' } },
    });
    expect(parseTie('A -> B: is backed by C')).toMatchObject({ evidence: { speaker: { text: 'C' } } });
  });

  test('reads actors, documents and claims by themselves', () => {
    expect(
      parseLine('+ Nabih Berri / نبيه بري (person), speaker of parliament, 1992.. // since long').line,
    ).toMatchObject({
      kind: 'actor',
      name: { text: 'Nabih Berri', kind: 'person' },
      aliases: ['نبيه بري'],
      role: 'speaker of parliament',
      period: { from: '1992', to: null },
      notes: 'since long',
    });
    expect(parseLine('+@ "Truce, or not", Reuters, 2024-11-01').line).toMatchObject({
      kind: 'document',
      title: { text: 'Truce, or not' },
      publisher: 'Reuters',
      published: '2024-11-01',
    });
    expect(parseLine('"A truce was asked for" @reuters by Berri !Hochstein').line).toMatchObject({
      kind: 'claim',
      statement: { text: 'A truce was asked for' },
      responses: [{ answer: 'denies' }],
    });
  });

  test.each([
    ['', '| Begin with the name of an actor.'],
    ['A', '| Write an arrow, as in “A -> B: asks”, or begin with + for an actor alone.'],
    ['A ->', '| Name the actor after the arrow.'],
    ['A -> B', '| Write a colon and how they are tied.'],
    ['A -> B:', '| Write how they are tied: “asks”, “talks to” …'],
    ['A -> B: asks !', '| Name who denies it after “!”.'],
    ['A -> B: asks "x', '"x| The quotation is not closed. Write another quotation mark at its end.'],
    [
      'A -> B: asks, what',
      'what| Not understood here. Write notes after “//”, and names with commas in quotation marks.',
    ],
    ['A -> B: asks: what', 'what| Write what is claimed after the second colon, in quotation marks.'],
    ['+', '| Write the name of the actor.'],
    ['+@', '| Write the title of the document.'],
  ])('says what is missing in “%s”', (text, issue) => {
    expect(listIssues(text)[0]).toBe(issue);
  });
});
