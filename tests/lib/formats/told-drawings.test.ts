import { MERMAID } from '@/lib/formats/mermaid';
import { describeTies, readTable } from './corpus/read-case';
import { HARBOUR } from './harbour-network';
import { writeWith } from './read-back';

async function read(text: string) {
  const found = await readTable(text);
  if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 500));
  return { ...describeTies(found.network), ...found };
}

describe('a flowchart of Mermaid', () => {
  it('comes back with its names and ends when this program wrote it', async () => {
    const { network, ties, types } = await read(await writeWith(MERMAID, HARBOUR));
    expect(network.title).toBe(HARBOUR.title);
    const names = network.actors.map(({ name }) => name);
    for (const { name } of HARBOUR.actors) expect(names).toContain(name);
    expect(ties.length).toBeGreaterThanOrEqual(HARBOUR.relationships.length);
    expect(types).toContain('talks to');
  });

  it.each([
    ['A --> B', ['A > B'], true],
    ['A --- B', ['A > B'], false],
    ['A <--> B', ['A > B'], false],
    ['A -->|pays| B', ['A > B'], true],
    ['A -- pays --> B', ['A > B'], true],
    ['A == pays ==> B ==> C', ['A > B', 'B > C'], true],
    ['A -. pays .-> B', ['A > B'], true],
    ['A --x B', ['A > B'], true],
    ['A-->"Harbour Board" -- pays --> "Ada Alm"', ['A > Harbour Board', 'Harbour Board > Ada Alm'], true],
    ['A ~~~ B --> C', ['B > C'], true],
    ['A:::big e1@--> B@{ shape: rect, label: "Bert" }', ['A > Bert'], true],
    ['a-b_c --> d.e', ['a-b_c > d.e'], true],
    ['A[/"Ada; (x)"/] --> B{{Bert}}', ['Ada; (x) > Bert'], true],
  ])('reads “%s”', async (line, expected, isDirected) => {
    const { ties, network } = await read(`flowchart LR\n  ${line}\n`);
    expect(ties).toEqual(expected);
    const { type } = network.relationships[0] ?? {};
    const symmetric = network.relationshipTypes.find(({ id }) => id === type)?.symmetric;
    expect(symmetric ?? false).toBe(!isDirected);
  });

  it('tells of a line that it does not understand, and reads the others', async () => {
    const { ties, remarks } = await read('graph TD\n  A --> B\n  !!! what\n');
    expect(ties).toEqual(['A > B']);
    expect(remarks.map(({ message }) => message).join(' ')).toContain('not understood');
  });

  it('takes markup in names for text', async () => {
    const { network } = await read('graph TD\n  A["<script>x</script>Ada"] --> B\n');
    expect(network.actors.map(({ name }) => name).join(' ')).not.toContain('<');
  });
});

describe('a drawing of PlantUML', () => {
  it.each([
    ['Ada --> Bert', 'Ada > Bert'],
    ['Ada <-- Bert', 'Bert > Ada'],
    ['[Ada Bell] ..> (Bert) : pays', 'Ada Bell > Bert'],
    ['"Ada Bell" "1" -[#red]-> "n" Bert', 'Ada Bell > Bert'],
    ['Ada -down-> Bert', 'Ada > Bert'],
    ['Ada <|-- Bert', 'Bert > Ada'],
  ])('has the tie of “%s”', async (line, expected) => {
    const { ties } = await read(`@startuml\n' a comment --> not read\n${line}\n@enduml\n`);
    expect(ties).toEqual([expected]);
  });

  it.each(['Bert ->x Cleo : note', 'Cleo x<- Bert : note'])(
    'leaves out a lost message, and tells it: %s',
    async (line) => {
      const { ties, remarks } = await read(`@startuml\nAda -> Bert : plan\n${line}\n@enduml\n`);
      expect(ties).toEqual(['Ada > Bert']);
      expect(remarks.map(({ place, message }) => `${place}: ${message}`).join(' ')).toContain(
        `line 3: The message “${line}” is drawn as lost`,
      );
    },
  );

  it('keeps those to whom a lost message was drawn, and knows one in Mermaid as well', async () => {
    const { network } = await read('@startuml\nAda -> Bert : plan\nBert ->x Cleo : note\n@enduml\n');
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Cleo']);
    const { ties, remarks } = await read('sequenceDiagram\nAda->>Bert: plan\nBert-xCleo: note\n');
    expect(ties).toEqual(['Ada > Bert']);
    expect(remarks.map(({ message }) => message).join(' ')).toContain('drawn as lost');
  });

  it('reads a cross between classes as a tie', async () => {
    const { ties } = await read('@startuml\nAda --x Bert\n@enduml\n');
    expect(ties).toEqual(['Ada > Bert']);
  });

  it('says that it has no arrow', async () => {
    const found = await readTable('@startuml\nactor Ada\n@enduml\n');
    expect(found.kind === 'failed' && found.remarks[0]?.message).toContain('no arrow');
  });
});

it('reads long lines of drawings', async () => {
  const long = 'A--'.repeat(5_000);
  for (const head of ['flowchart LR\n', 'sequenceDiagram\n', '@startuml\nAda --> Bert\n'])
    expect((await readTable(`${head}${long}\n`)).kind).toBeDefined();
});
