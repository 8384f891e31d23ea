import { type FieldCase, known, text, ties, unsure } from './field-case';

const named = (fileName: string, { file, ...rest }: FieldCase): FieldCase => ({ ...rest, file, fileName });

/** Tables of web pages and of plain text, records in XML, and YAML. */
export const PAGE_CASES: readonly FieldCase[] = [
  known(
    'a table of a page, with a note below it and marks of footnotes',
    `<!doctype html><html><head><title>Aid</title></head><body><h2>Aid</h2><table><tr><th>Donor</th><th>Recipient</th><th>Year</th></tr>
<tr><td>Oak Fund<sup>[1]</sup></td><td>Shelter&nbsp;Now</td><td>1998</td></tr><tr><td>Ash Trust</td><td>Oak Fund</td><td>2001</td></tr>
<tr><td colspan="3">Source: the funds</td></tr></table></body></html>`,
    'Oak Fund > Shelter Now @ 1998',
    'Ash Trust > Oak Fund @ 2001',
  ),
  known(
    'a table of a page with cells over several rows',
    `<table><tr><th>Lender</th><th>Borrower</th></tr><tr><td rowspan="2">Banco Norte</td><td>Ramos</td></tr><tr><td>Sol</td></tr>
<tr><td>Caja Rural</td><td>Ramos</td></tr></table>`,
    'Banco Norte > Ramos',
    'Banco Norte > Sol',
    'Caja Rural > Ramos',
  ),
  unsure('a page without a table', '<html><body><h1>News</h1><p>Ada met Bert in Oslo.</p></body></html>'),
  known(
    'a table in Markdown below a heading',
    text`
# Support

| Supporter | Supported | Since |
|:----------|-----------|------:|
| Oak Fund  | [Shelter Now](https://s.test) | 1998 |
| **Ash Trust** | Oak Fund | 2001 |

Two more are not listed.
`,
    'Oak Fund > Shelter Now @ 1998..',
    'Ash Trust > Oak Fund @ 2001..',
  ),
  known(
    'columns of fixed width above a line of dashes',
    text`
LENDER              BORROWER            AMOUNT  DATE
------------------  ------------------  ------  ----------
Banco Norte         Textil Ramos         45000  2018-02-11
Caja Rural          Banco Norte           8000  2019-07-23
`,
    'Banco Norte > Textil Ramos @ 2018-02-11',
    'Caja Rural > Banco Norte @ 2019-07-23',
  ),
  known(
    'columns of fixed width without a line',
    text`
Source         Target         Since
Banco Norte    Textil Ramos   2018
Caja Rural     Banco Norte    2019
Caja Rural     Textil Ramos   2020
`,
    'Banco Norte > Textil Ramos',
    'Caja Rural > Banco Norte',
    'Caja Rural > Textil Ramos',
  ),
  unsure(
    'a page of prose',
    'Ada met Bert in Oslo.  They spoke of trade.\nBert left on Monday.  Ada stayed.\nNobody said more.\n',
  ),
  known(
    'records of ties in XML',
    `<?xml version="1.0"?><relations><relation id="1"><from>Guild</from><to>Council</to><type>lobbies</type><date>2018-04-03</date></relation>
<relation id="2"><from>Council</from><to>Water Board</to><type>funds</type></relation></relations>`,
    'Guild > Council : lobbies',
    'Council > Water Board : funds',
  ),
  known(
    'attributes of elements in XML',
    '<links><link source="Ada" target="Bert" kind="knows"/><link source="Bert" target="Cleo" kind="knows"/></links>',
    'Ada > Bert',
    'Bert > Cleo',
  ),
  unsure(
    'companies and their officers in XML',
    `<companies><company number="12"><name>Larch Ltd</name><officers><officer><name>R. Byrne</name><role>secretary</role></officer></officers></company>
<company number="13"><name>Elm Ltd</name><officers><officer><name>R. Byrne</name><role>director</role></officer></officers></company></companies>`,
  ),
  unsure(
    'XML that declares entities',
    '<?xml version="1.0"?><!DOCTYPE links [<!ENTITY a "Ada">]><links><link source="&a;" target="Bert"/></links>',
  ),
  known(
    'nodes and edges in YAML',
    text`
# a small network
nodes:
  - {id: n1, label: Union of Teachers}
  - id: n2
    label: Ministry
edges:
  - source: n1
    target: n2
    type: opposes
`,
    'Union of Teachers > Ministry : opposes',
  ),
  unsure(
    'people and those to whom they report in YAML',
    text`
staff:
  - name: Greta Falk
  - name: Henrik Ost
    reports_to: Greta Falk
  - name: Ida Lund
    reports_to: Henrik Ost
`,
  ),
  unsure(
    'YAML that grows without end',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\nedges:\n  - source: *h\n    target: x\n`,
  ),
  named(
    'menu.yaml',
    unsure('a menu in YAML', 'menu:\n  - dish: Soup\n    price: 4.5\n  - dish: Fish\n    price: 12\n'),
  ),
  ties(
    'notes above the names of columns',
    text`
Notes:
"When exporting your connections, you may notice that some, of the addresses are missing."

Caller,Called,Started At,Place
Petra Novak,Liam Byrne,12 Jan 2022,Oslo
Liam Byrne,Yuki Mori,03 Feb 2022,Oslo
Yuki Mori,Petra Novak,19 Feb 2022,Bergen
`,
    'Petra Novak > Liam Byrne',
    'Liam Byrne > Yuki Mori',
    'Yuki Mori > Petra Novak',
  ),
];
