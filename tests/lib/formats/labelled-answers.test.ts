import { readWithMapping } from './answer-file';

const WIKI = 'http://www.wikidata.org/entity/';
const SPOUSES = `item,itemLabel,spouse,spouseLabel,start
${WIKI}Q1,Ada Bell,${WIKI}Q2,Bert Cole,1999-01-06T00:00:00Z
${WIKI}Q3,Cleo Dahl,${WIKI}Q4,Dan Eck,2001-05-01T00:00:00Z
${WIKI}Q5,Eva Falk,${WIKI}Q6,Finn Gray,
`;

function bind(values: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { type: 'literal', value }]),
  );
}

describe('an answer of things and their labels', () => {
  it('has ties that are called as the second end is, where that says what it is to the first', async () => {
    const { ties } = await readWithMapping(SPOUSES, {});
    expect(ties).toEqual([
      'Ada Bell -- Bert Cole: spouse',
      'Cleo Dahl -- Dan Eck: spouse',
      'Eva Falk -- Finn Gray: spouse',
    ]);
  });

  it('has plain ties where the second end is called by what it is', async () => {
    const { ties } = await readWithMapping(SPOUSES.replace('spouse,spouseLabel', 'org,orgLabel'), {});
    expect(ties[0]).toBe('Ada Bell -> Bert Cole');
  });

  it('has a type of its own for an office that stands there by its label alone, and days that are read whole', async () => {
    const file = JSON.stringify({
      head: { vars: ['person', 'personLabel', 'posLabel', 'org', 'orgLabel', 'start'] },
      results: {
        bindings: [
          bind({
            person: `${WIKI}Q1`,
            personLabel: 'Ada Bell',
            posLabel: 'auditor',
            org: `${WIKI}Q7`,
            orgLabel: 'League of Ports',
            start: '2007-01-01T00:00:00Z',
          }),
          bind({
            person: `${WIKI}Q2`,
            personLabel: 'Bert Cole',
            posLabel: 'chair',
            org: `${WIKI}Q8`,
            orgLabel: 'Dock Board',
            start: '2011-03-15T00:00:00Z',
          }),
          bind({
            person: `${WIKI}Q3`,
            personLabel: 'Cleo Dahl',
            posLabel: 'auditor',
            org: `${WIKI}Q8`,
            orgLabel: 'Dock Board',
            start: '2012-07-09T00:00:00Z',
          }),
        ],
      },
    });
    const { ties, told } = await readWithMapping(file, {}, 'query.json');
    expect(ties).toEqual([
      'Ada Bell -> League of Ports: auditor',
      'Bert Cole -> Dock Board: chair',
      'Cleo Dahl -> Dock Board: auditor',
    ]);
    expect(told.filter((each) => each.includes('2007-01-01'))).toEqual([]);
  });
});
