import { DOT } from '@/lib/formats/dot';
import { GEXF } from '@/lib/formats/gexf';
import { SQL } from '@/lib/formats/sql';
import { VNA } from '@/lib/formats/vna';
import { readAny, readTies } from './read-ties';

describe('a dump of PostgreSQL with several COPY commands', () => {
  it('is read with the rows of each of them', async () => {
    const read = await readTies(
      SQL,
      `COPY public.people (id, name) FROM stdin;
1\tAda
2\tBert
\\.
COPY public.friendships (source, target, type) FROM stdin;
1\t2\ttrusts
\\.
COPY public.empty (id) FROM stdin;
\\.
COPY public.letters (source, target, type) FROM stdin;
2\t1\twrites to
\\.
`,
    );
    expect(read.actors).toEqual(['Ada', 'Bert']);
    expect(read.ties).toEqual(['Ada -> Bert: trusts', 'Bert -> Ada: writes to']);
  });
});

describe('a table of a dump that ties the rows of two others', () => {
  it('has its types in the column of roles, or else in its own name', async () => {
    const { ties } = await readTies(
      SQL,
      `INSERT INTO persons (id, name) VALUES (1, 'Ada'), (2, 'Bert');
INSERT INTO firms (id, name) VALUES (1, 'Dock'), (2, 'Mill');
INSERT INTO seats (id, person_id, firm_id, role) VALUES (1, 1, 2, 'chairs'), (2, 2, 1, NULL);`,
    );
    expect(ties).toEqual(['Ada -> Mill: chairs', 'Bert -> Dock: seats']);
  });
});

describe('a drawing in DOT', () => {
  it('is read without edges and nodes that are not drawn, and tells it', async () => {
    const { actors, ties, told } = await readTies(
      DOT,
      'digraph { a -> b [label=pays]; a -> c [style="invis"]; gap [style="invis"]; gap -> c [style=invis]; c -> b }',
    );
    expect(actors).toEqual(['a', 'b', 'c']);
    expect(ties).toEqual(['a -> b: pays', 'c -> b']);
    expect(told.join(' ')).toMatch(/2 edges are invisible.* left out/);
    expect(told.join(' ')).toMatch(/1 node is invisible.* left out/);
  });

  it('is read without its legend, and tells it', async () => {
    const legend = 'subgraph cluster_x { label="Legend"; k1 -> k2 [label="sure"]; k3 }';
    const { actors, ties, told } = await readTies(DOT, `digraph { a -> b; ${legend} }`);
    expect(actors).toEqual(['a', 'b']);
    expect(ties).toEqual(['a -> b']);
    expect(told.join(' ')).toMatch(/“Legend” .* 3 nodes and 1 edge were left out/);
  });

  it('keeps a cluster called legend out of which edges lead', async () => {
    const { actors } = await readTies(DOT, 'digraph { a -> k1; subgraph cluster_legend { k1 -> k2 } }');
    expect(actors).toEqual(['a', 'k1', 'k2']);
  });
});

describe('ties of NetDraw', () => {
  it('are of the type that each column of numbers names, and 0 is none', async () => {
    const { ties, told } = await readTies(
      VNA,
      '*Tie data\nfrom to likes fights strength\nada bert 1 0 2\nbert ada 3 1 1\nada cleo 0 0 5\n',
    );
    expect(ties).toEqual(['ada -> bert: likes', 'bert -> ada: likes', 'bert -> ada: fights']);
    expect(told.join(' ')).toMatch(/1 row has nothing but 0/);
  });

  it('are left out where the only relation is 0', async () => {
    const { ties, actors } = await readTies(VNA, '*Tie data\nfrom to trust\nada bert 1\nbert ada 0\n');
    expect(actors).toEqual(['ada', 'bert']);
    expect(ties).toEqual(['ada -> bert']);
  });
});

describe('an edge of GEXF that goes both ways', () => {
  it('has the type that its attribute says', async () => {
    const { ties } = await readTies(
      GEXF,
      `<gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="undirected"><attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
<nodes><node id="a" label="Ada"/><node id="b" label="Bert"/></nodes>
<edges><edge source="a" target="b" type="mutual"><attvalues><attvalue for="0" value="shelters"/></attvalues></edge></edges></graph></gexf>`,
    );
    expect(ties).toEqual([expect.stringMatching(/^Ada -- Bert: shelters/)]);
  });
});

describe('the answer to a query in SPARQL', () => {
  it.each(['propLabel', 'relationLabel', 'predicateLabel'])('has its types in “%s”', async (column) => {
    const bind = (a: string, word: string, b: string) => ({
      ...{ item: { type: 'uri', value: `http://x/${a}` }, itemLabel: { type: 'literal', value: a } },
      [column]: { type: 'literal', value: word },
      ...{ other: { type: 'uri', value: `http://x/${b}` }, otherLabel: { type: 'literal', value: b } },
    });
    const bindings = [bind('Ada', 'teacher', 'Bert'), bind('Bert', 'employer', 'Cleo')];
    const vars = Object.keys(bindings[0] ?? {});
    const { ties } = await readAny(JSON.stringify({ head: { vars }, results: { bindings } }));
    expect(ties).toEqual(['Ada -> Bert: teacher', 'Bert -> Cleo: employer']);
  });
});

describe('messages that name others among their entities', () => {
  it('tie who wrote them to those, once', async () => {
    const post = (id: string, author: string, others: readonly string[], rest: object = {}) => ({
      ...{ id, author_id: author, text: 'x', ...rest },
      entities: { mentions: others.map((other) => ({ username: `u${other}`, id: other })) },
    });
    const users = ['1', '2', '3'].map((id) => ({ id, name: 'Sam Lee', username: `u${id}` }));
    const data = [post('11', '1', ['2', '3']), post('12', '2', ['1'], { in_reply_to_user_id: '1' })];
    const { ties } = await readAny(JSON.stringify({ data, includes: { users } }));
    expect(ties).toEqual(['u1 -> u2: mentions', 'u1 -> u3: mentions', 'u2 -> u1: replied to']);
  });
});

describe('a table of a wiki', () => {
  it('has no flags in names before a link, and its templates of dates are dates', async () => {
    const { network } = await import('./corpus/read-case').then(async ({ readTable }) => {
      const found = await readTable(`{| class="wikitable"
! From !! To !! Type !! Date
|-
| {{flagicon|Peru}} [[Ada Bell]] || {{flag|Chile}} || meeting || {{dts|2017|1|23}}
|-
| {{flag|Chile}} || {{Flag|Peru}} [[Cleo Dent|Cleo]] || letter || {{start date|1999|May|2|df=y}}
|-
| [[Ada Bell]] || [[Cleo Dent|Cleo]] || letter || {{n/a}}
|}`);
      if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 500));
      return found;
    });
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada Bell', 'Chile', 'Cleo']);
    expect(network.relationships.map(({ from }) => from)).toEqual(['2017-01-23', '1999-05-02', null]);
  });
});
