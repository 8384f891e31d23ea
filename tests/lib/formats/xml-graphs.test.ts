import { readAny } from './read-ties';

const TEI = (within: string) => `<?xml version="1.0"?>
<?xml-model href="x.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${within}</teiHeader><text><p>Ada wrote.</p></text></TEI>`;

describe('XML of a form that says who is tied to whom', () => {
  it('is read below the name of a DTD', async () => {
    const { format, ties } = await readAny(`<?xml version="1.0"?>
<!DOCTYPE ties SYSTEM "ties.dtd">
<ties><tie source="Ada" target="Bert"/><tie source="Bert" target="Cy"/></ties>`);
    expect(format).toBe('xml');
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cy']);
  });

  it('has the relations of TEI, one way and of two alike', async () => {
    const { ties } = await readAny(
      TEI(`<listPerson><person xml:id="a"><persName>Ada</persName></person><person xml:id="b"><persName>Bert</persName></person>
<person xml:id="c"><persName>Cy</persName></person></listPerson>
<listRelation><relation name="parent_of" active="#a #b" passive="#c"/><relation name="spouses" mutual="#a #b"/></listRelation>`),
    );
    expect(ties).toEqual(['Ada -> Cy: parent of', 'Bert -> Cy: parent of', 'Ada -- Bert: spouses']);
  });

  it('has the letters of TEI, one to each who received it', async () => {
    const { ties } = await readAny(
      TEI(`<correspDesc><correspAction type="sent"><persName ref="x/1">Bell, Ada</persName><date when="1829-05-06"/></correspAction>
<correspAction type="received"><persName ref="x/2">Cole, Bert</persName><orgName ref="x/3">Academy</orgName></correspAction></correspDesc>
<correspDesc><correspAction type="sent"><persName ref="x/2">B. Cole</persName></correspAction><correspAction type="received"><persName ref="x/1">Bell</persName></correspAction></correspDesc>`),
    );
    expect(ties).toEqual([
      'Bell, Ada -> Cole, Bert: writes to',
      'Bell, Ada -> Academy: writes to',
      'Cole, Bert -> Bell, Ada: writes to',
    ]);
  });

  it('has the messages of BPMN, also those to a step within', async () => {
    const { ties } = await readAny(`<b:definitions xmlns:b="x"><b:collaboration id="c">
<b:participant id="P1" name="Government" processRef="R1"/><b:participant id="P2" name="Mediator"/>
<b:messageFlow name="invitation" sourceRef="P2" targetRef="T1"/></b:collaboration>
<b:process id="R1"><b:task id="T1" name="Decide"/></b:process></b:definitions>`);
    expect(ties).toEqual(['Mediator -> Government: invitation']);
  });

  it('has the relations of a pathway of KEGG', async () => {
    const { ties } = await readAny(`<?xml version="1.0"?><!DOCTYPE pathway SYSTEM "kgml.dtd">
<pathway name="p" title="Signals"><entry id="1" name="h:1" type="gene"><graphics name="RAF1, X"/></entry>
<entry id="2" name="h:2" type="gene"><graphics name="MEK1"/></entry>
<relation entry1="1" entry2="2" type="PPrel"><subtype name="inhibition" value="--|"/></relation></pathway>`);
    expect(ties).toEqual(['RAF1 -> MEK1: inhibition']);
  });

  it('has the relations of an archive’s record', async () => {
    const { ties } =
      await readAny(`<eac-cpf xmlns:l="x"><cpfDescription><identity><entityType>person</entityType><nameEntry><part>Bell, Ada</part></nameEntry></identity>
<relations><cpfRelation l:arcrole="http://x/term#correspondedWith"><relationEntry>Cole, Bert</relationEntry></cpfRelation>
<cpfRelation l:arcrole="http://x/term#employeeOf"><relationEntry>Academy</relationEntry></cpfRelation></relations></cpfDescription></eac-cpf>`);
    expect(ties).toEqual(['Bell, Ada -> Cole, Bert: corresponded with', 'Bell, Ada -> Academy: employee of']);
  });

  it('has who reports to own a firm', async () => {
    const { ties } =
      await readAny(`<ownershipDocument><issuer><issuerCik>1</issuerCik><issuerName>Acme</issuerName></issuer>
<reportingOwner><reportingOwnerId><rptOwnerCik>2</rptOwnerCik><rptOwnerName>BELL ADA</rptOwnerName></reportingOwnerId>
<reportingOwnerRelationship><isDirector>1</isDirector><isOfficer>0</isOfficer></reportingOwnerRelationship></reportingOwner></ownershipDocument>`);
    expect(ties).toEqual(['BELL ADA -> Acme: director of']);
  });

  it('has the answer to a query in SPARQL, as that in JSON has it', async () => {
    const row = (from: string, to: string) =>
      `<result><binding name="source"><literal xml:lang="en">${from}</literal></binding><binding name="target"><uri>${to}</uri></binding></result>`;
    const { ties } =
      await readAny(`<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="source"/><variable name="target"/></head>
<results>${row('Ada', 'Bert')}${row('Bert', 'Cy')}</results></sparql>`);
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cy']);
  });

  it('is read as lists of records where it holds no tie of its form', async () => {
    const { ties } = await readAny(
      '<definitions><tie source="Ada" target="Bert"/><tie source="Bert" target="Cy"/></definitions>',
    );
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Cy']);
  });
});
