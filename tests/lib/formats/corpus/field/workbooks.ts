import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { type FieldCase, known, unsure } from './field-case';
import { workbook } from './field-files';

/** Spreadsheets made by hand or by a program. */
export const WORKBOOK_CASES: readonly FieldCase[] = [
  {
    name: 'a workbook with a sheet of notes before the ties',
    file: writeXlsx([
      {
        name: 'README',
        columns: ['This workbook was made in May 2020'],
        rows: [['Please cite'], ['Ask Ada']],
      },
      {
        name: 'relations',
        columns: ['Person A', 'Person B', 'Kind of relation', 'Since'],
        rows: [
          ['Ada', 'Bert', 'friend', '1999'],
          ['Bert', 'Cleo', 'rival', '2004'],
        ],
      },
    ]).bytes,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo'] }],
  },
  {
    name: 'a workbook with a sheet a year',
    file: writeXlsx([
      { name: '2001', columns: ['source', 'target'], rows: [['Ada', 'Bert']] },
      {
        name: '2002',
        columns: ['source', 'target'],
        rows: [
          ['Bert', 'Cleo'],
          ['Ada', 'Bert'],
        ],
      },
    ]).bytes,
    right: [{ ties: ['Ada > Bert', 'Bert > Cleo', 'Ada > Bert'] }],
  },
  unsure(
    'a workbook with marks of attendance',
    workbook({
      name: 'Attendance',
      rows: [
        ['Attendance: working group 2024'],
        [],
        ['Name', 'Organisation', '12 Jan', '9 Feb', '8 Mar'],
        ['Ada Bell', 'Acme', 'x', 'x', ''],
        ['Bert Cole', 'Cedar', '', 'x', 'x'],
        ['Cleo Dunn', 'UN', 'x', '', 'x'],
        ['Total', '', '2', '2', '2'],
      ],
    }),
  ),
  known(
    'a workbook with titles, a total and a footnote',
    workbook({
      name: 'Sheet1',
      rows: [
        ['Contacts between the parties, 2023-24'],
        ['as of 1 March 2024, draft, not for circulation'],
        [],
        ['Who', 'To whom', 'When', 'How', 'Source'],
        ['Bell', 'Cole', '12/03/2024', 'phone', 'Reuters'],
        ['Cole', 'Red Front', '13/03/2024', 'in person', 'An-Nahar'],
        ['Bell', 'Dunn', '14/03/2024', 'in person', 'AFP'],
        [],
        ['Total', '3'],
        ['* dates are approximate'],
      ],
    }),
    'Bell > Cole @ 2024-03-12',
    'Cole > Red Front @ 2024-03-13',
    'Bell > Dunn @ 2024-03-14',
  ),
  unsure(
    'a workbook with names that stand once',
    workbook({
      name: 'Donors',
      rows: [
        ['Donor', 'Recipient', 'Amount'],
        ['Qatar', 'Hamas government', '10'],
        ['', 'Lebanon army', '20'],
        ['Iran', 'Red Front', '30'],
        ['', 'Houthis', '5'],
      ],
    }),
  ),
  known(
    'a workbook with two tables on a sheet',
    workbook({
      name: 'All',
      rows: [
        ['Actors'],
        ['Name', 'Type'],
        ['Ada Bell', 'person'],
        ['Acme', 'group'],
        [],
        ['Links'],
        ['From', 'To', 'Relation'],
        ['Ada Bell', 'Acme', 'leads'],
        ['Acme', 'Cedar', 'funds'],
      ],
    }),
    'Ada Bell > Acme : leads',
    'Acme > Cedar : funds',
  ),
  known(
    'a workbook of NodeXL',
    workbook(
      {
        name: 'Edges',
        rows: [
          ['', 'Visual Properties', '', '', '', 'Labels', '', 'Other Columns'],
          ['Vertex 1', 'Vertex 2', 'Color', 'Width', 'Style', 'Label', 'ID', 'Relationship'],
          ['alice', 'bob', '', '', '', '', '3', 'Mentions'],
          ['bob', 'carol', '', '', '', '', '4', 'Replies'],
        ],
      },
      {
        name: 'Vertices',
        rows: [
          ['', 'Visual Properties'],
          ['Vertex', 'Color', 'Shape', 'Size'],
          ['alice', '', '', ''],
          ['bob', '', '', ''],
          ['carol', '', '', ''],
        ],
      },
      {
        name: 'Groups',
        rows: [
          ['', 'Visual'],
          ['Group', 'Vertex Color'],
        ],
      },
    ),
    'alice > bob : Mentions',
    'bob > carol : Replies',
  ),
  known(
    'a workbook of people and ties by ids',
    workbook(
      { name: 'Read me', rows: [['This workbook lists people and ties.'], ['Made by the project, 2024']] },
      {
        name: 'People',
        rows: [
          ['ID', 'Name', 'Country'],
          ['P1', 'Ada Bell', 'UK'],
          ['P2', 'Bert Cole', 'Lebanon'],
          ['P3', 'Cleo Dunn', 'Lebanon'],
        ],
      },
      {
        name: 'Ties',
        rows: [
          ['From ID', 'To ID', 'Kind of tie', 'Since'],
          ['P1', 'P2', 'advises', '2019'],
          ['P2', 'P3', 'married to', '2001'],
        ],
      },
    ),
    'Ada Bell > Bert Cole : advises @ 2019..',
    'Bert Cole > Cleo Dunn : married to @ 2001..',
  ),
  unsure(
    'a workbook of candidates for one another',
    workbook({
      name: 'Cross-reference',
      rows: [
        [
          'Score',
          'Entity Name',
          'Entity Date',
          'Entity Countries',
          'Candidate Collection',
          'Candidate Name',
          'Candidate Date',
          'Candidate Countries',
          'Entity Link',
          'Candidate Link',
        ],
        [
          '0.91',
          'Ada Bell',
          '1970',
          'gb',
          'OFAC SDN',
          'Ada B. Bell',
          '1970',
          'gb',
          'https://aleph.example/1',
          'https://aleph.example/2',
        ],
        [
          '0.75',
          'Acme Ltd',
          '',
          'gb',
          'Companies',
          'ACME LIMITED',
          '',
          'gb',
          'https://aleph.example/3',
          'https://aleph.example/4',
        ],
      ],
    }),
  ),
  known(
    'a workbook with a matrix of marks',
    workbook({
      name: 'Matrix',
      rows: [
        ['', 'Ada', 'Bert', 'Cleo'],
        ['Ada', '', 'x', ''],
        ['Bert', 'x', '', 'x'],
        ['Cleo', '', 'x', ''],
      ],
    }),
    'Ada – Bert',
    'Bert – Cleo',
  ),
  known(
    'a workbook with years in columns, a total and a source',
    workbook({
      name: 'Exports',
      rows: [
        ['Table 3. Exports by partner (USD m)'],
        ['Exporter', 'Importer', '2019', '2020'],
        ['Arland', 'Beland', '10', '12'],
        ['Beland', 'Celand', '3', '4'],
        ['Total', '', '13', '16'],
        ['Source: national statistics'],
      ],
    }),
    'Arland > Beland',
    'Beland > Celand',
  ),
];
