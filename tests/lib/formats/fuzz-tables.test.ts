import { gzipSync, unzipSync, zipSync } from 'fflate';
import { BACKCHANNEL } from '@/lib/formats/backchannel';
import { CSV, TSV } from '@/lib/formats/csv';
import { CSV_ZIP } from '@/lib/formats/csv-zip';
import { listGdeltColumns } from '@/lib/formats/events/gdelt-columns';
import { XLSX } from '@/lib/formats/xlsx';
import { encodeWide } from './encode-text';
import { HARBOUR } from './harbour-network';
import { spoilAndRead } from './spoil-file';

const encode = (text: string) => new TextEncoder().encode(text);

const TIES = [
  'source;target;type;date;note',
  'Ada;Ben;ally;27.9.2024;"one; ""two""',
  'three"',
  'Ben;حزب الله;opposes;2024-10;=1+1',
].join('\n');
const EVENTS = ['20240927', '20241001'].map((day, row) => {
  const cells: Readonly<Record<string, string>> = {
    GLOBALEVENTID: `${row}`,
    SQLDATE: day,
    MonthYear: day.slice(0, 6),
    Year: '2024',
    Actor1Code: 'USA',
    Actor1CountryCode: 'USA',
    Actor2Code: 'LBN',
    EventCode: '040',
    SOURCEURL: 'https://example.org',
  };
  return (listGdeltColumns(58) ?? []).map((name) => cells[name] ?? '').join('\t');
});
const STORIES = [
  'Event ID,Event Date,Source Name,CAMEO Code,Target Name,Story ID',
  '1,2024-09-27,Ada,046,Ben,7',
];

const FIXTURES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a table of ties', encode(TIES)],
  ['a table of ties in UTF-16', encodeWide(TIES, true, true)],
  ['a table of ties, packed', gzipSync(encode(TIES))],
  ['events of GDELT', encode(EVENTS.join('\n'))],
  ['events of ICEWS', encode(STORIES.join('\n'))],
];

describe.each(FIXTURES)('%s, spoilt in many ways', (name, bytes) => {
  it('is read, or refused with a reason: nothing crashes, hangs, or changes what objects inherit', async () => {
    await spoilAndRead(name, bytes);
  });
});

describe.each([BACKCHANNEL, CSV, TSV, CSV_ZIP, XLSX])('a written $label, spoilt in many ways', (format) => {
  it('is read, or refused with a reason: nothing crashes, hangs, or changes what objects inherit', async () => {
    await spoilAndRead(format.label, (await format.write?.(HARBOUR))?.bytes ?? new Uint8Array());
  });
});

describe.each(['network.csv', 'actors.csv', 'ties.csv', 'claims.csv'])(
  'a written archive, of which %s is spoilt in many ways',
  (name) => {
    it('is read, or refused with a reason: nothing crashes, hangs, or changes what objects inherit', async () => {
      const files = unzipSync((await CSV_ZIP.write?.(HARBOUR))?.bytes ?? new Uint8Array());
      await spoilAndRead(name, files[name] ?? new Uint8Array(), (spoilt) =>
        zipSync({ ...files, [name]: spoilt }, { level: 0 }),
      );
    });
  },
);
