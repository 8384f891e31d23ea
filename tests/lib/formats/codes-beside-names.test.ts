import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';
import { lines } from './corpus/table-case';

describe('edges of several layers without a heading', () => {
  const LAYERS = lines(
    '1 1 2 1',
    '1 1 3 1',
    '1 4 3 1',
    '1 5 2 1',
    '2 1 2 1',
    '2 3 4 1',
    '2 5 6 1',
    '3 6 4 1',
  );

  it('are asked about: the layer before the two ends is none of them', async () => {
    const questions = await askAboutFile(LAYERS, 'friends.edges');
    expect(questions.map(({ about }) => about)).toContain('ends');
  });

  it('have an answer with the second and the third number as the ends', async () => {
    const { ties } = await answerFile(LAYERS, /^From “Column 2” to “Column 3”$/, 'friends.edges');
    expect(ties.slice(0, 2)).toEqual(['1 -> 2', '1 -> 3']);
  });

  it('are told from edges with a weight behind them', async () => {
    const edges = lines('11 12 5', '11 13 5', '12 13 7', '13 14 7', '14 11 9', '15 11 9');
    expect((await readSilently(edges, 'friends.edges')).ties[0]).toBe('11 -> 12');
  });
});

describe('letters with the places between which they went', () => {
  it('tie those who wrote them to those who got them', async () => {
    const { ties } = await answerFile(
      lines(
        'Year date,Author,Recipient,Origin name,Destination name',
        '1661,"Oldenburg, Henry, 1619-1677","Huygens, Christiaan, 1629-1695",London,The Hague',
        '1661,"Huygens, Christiaan, 1629-1695","Moray, Robert, 1608-1673",The Hague,London',
        '1662,"Boyle, Robert, 1627-1691","Oldenburg, Henry, 1619-1677",Oxford,London',
      ),
      /^They are persons$/,
    );
    expect(ties[0]).toBe('Oldenburg, Henry, 1619-1677 -> Huygens, Christiaan, 1629-1695');
  });
});

describe('a column of codes that is called “claim”', () => {
  it('makes no claims of its numbers', async () => {
    const { told } = await readSilently(
      lines(
        'claim,chal,tgt,begclaim',
        '2,CAN,USA,1830',
        '4,USA,CAN,1872',
        '22,ARG,GBR,1841',
        '40,VEN,GBR,1840',
      ),
    );
    const others = told.filter(
      (line) => !line.includes('only kept beside each tie, under its name: “claim”'),
    );
    expect(others.join(' ')).not.toMatch(/claim/);
  });
});

describe('opinions that cite others', () => {
  it('are one where one number is cited and cites', async () => {
    const { actors, ties } = await readSilently(
      lines('id,cited_opinion_id,citing_opinion_id', '1,900,950', '2,910,950', '3,900,910', '4,910,970'),
    );
    expect(actors).toHaveLength(4);
    expect(ties[2]).toBe('910 -> 900');
  });
});

describe('names of nobody', () => {
  const FLOWS = lines(
    'Country of origin,Country of asylum,Refugees',
    'Syria,Lebanon,900',
    'Various/Unknown,Lebanon,12',
    'Stateless,Kuwait,3',
    'Africa (regional),Chad,3',
    '"Africa, regional",Chad,3',
  );

  it('are asked about where a stroke parts two of them, and where somebody has no state', async () => {
    const questions = await askAboutFile(FLOWS);
    const message = questions.find(({ id }) => id === 'coverage nobody')?.message ?? '';
    expect(message).toMatch(/“Various\/Unknown”, “Stateless”/);
  });

  it('sum up a region where no state of it is told', async () => {
    const questions = await askAboutFile(FLOWS);
    expect(questions.find(({ id }) => id === 'coverage sums')?.message).toMatch(/“Africa, regional”/);
  });

  it('are told where a mapping says which columns are the ends, and nothing of them', async () => {
    const { told } = await readWithMapping(FLOWS, {
      tieColumns: { 'Country of origin': 'source', 'Country of asylum': 'target' },
    });
    expect(told.join(' ')).toMatch(/Nobody has said: Are “Various\/Unknown”, “Stateless” actors\?/);
  });
});

describe('arcs with numbers on both sides of zero', () => {
  const MATRIX = lines(
    '*Vertices 3',
    '1 "Ada"',
    '2 "Bert"',
    '3 "Cleo"',
    '*Matrix',
    '0 1 0',
    '0 0 -1',
    '2 0 0',
  );

  it('are asked about as those of a table are', async () => {
    const questions = await askAboutFile(MATRIX, 'signed.net');
    expect(questions.map(({ id }) => id)).toContain('signs');
  });

  it('keep their direction where what they say has one', async () => {
    const { ties } = await answerFile(MATRIX, /above zero for$/, 'signed.net');
    expect(ties).toEqual(['Ada -> Bert: backs', 'Bert -- Cleo: opposes', 'Cleo -> Ada: backs']);
  });
});

describe('a refusal to meet', () => {
  it('is asked about where it is the type of an edge', async () => {
    const questions = await askAboutFile(
      'digraph { a -> b [label="MET"]; b -> c [label="REFUSED_TO_MEET"]; }',
      'a.dot',
    );
    expect(questions.map(({ message }) => message).join(' ')).toMatch(/“REFUSED_TO_MEET”/);
  });

  it('is no refusal of something else', async () => {
    const questions = await askAboutFile(
      'digraph { a -> b [label="met"]; b -> c [label="refused asylum"]; }',
      'a.dot',
    );
    expect(questions).toEqual([]);
  });
});

describe('a weight that one edge alone has', () => {
  it('is asked about where it is 0', async () => {
    const gexf =
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges><edge id="0" source="a" target="b"/><edge id="1" source="b" target="c" weight="0.0"/></edges></graph></gexf>';
    const questions = await askAboutFile(gexf, 'a.gexf');
    expect(questions.map(({ id }) => id)).toContain('zeros');
  });
});
