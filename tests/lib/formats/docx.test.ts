import { strToU8, zipSync } from 'fflate';
import { readFile } from '@/lib/formats/read-file';
import { answerFile } from './answer-file';
import { readAny } from './read-ties';

const cell = (text: string, more = '') =>
  `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const pack = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/styles.xml': strToU8('<a/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const HEAD = row(cell('Source'), cell('Target'), cell('Type'));

describe('names below one another in a cell of a document of Word', () => {
  it('are asked about, and each has a tie where that is the answer', async () => {
    const next = '</w:t></w:r></w:p><w:p><w:r><w:t>';
    const file = pack(
      `<w:tbl>${row(cell('Source'), cell('Target'))}${row(cell('Ada'), cell(`Bert${next}Cleo`))}${row(cell('Bert'), cell('Dora'))}${row(cell('Cleo'), cell('Ada'))}</w:tbl>`,
    );
    const { ties } = await answerFile(file, /^Several: a tie for each/, 'a.docx');
    expect(ties).toEqual(['Ada -> Bert', 'Ada -> Cleo', 'Bert -> Dora', 'Cleo -> Ada']);
  });
});

describe('the tables of a document of Word', () => {
  it('are read as tables are, with cells that cover several in each of these', async () => {
    const { format, ties } = await readAny(
      pack(
        `<w:p><w:r><w:t>Who pays whom</w:t></w:r></w:p><w:tbl>${HEAD}${row(
          cell('Ada', '<w:vMerge w:val="restart"/>'),
          cell('Bert</w:t></w:r><w:r><w:delText> Cole</w:delText></w:r><w:r><w:t>'),
          cell('pays'),
        )}${row(cell('', '<w:vMerge/>'), cell('Cleo'), cell('owes'))}</w:tbl>`,
      ),
    );
    expect(format).toBe('docx');
    expect(ties).toEqual(['Ada -> Bert: pays', 'Ada -> Cleo: owes']);
  });

  it('have a title where one cell covers a whole row, and no names of columns in it', async () => {
    const title = row(cell('Contacts, January to March', '<w:gridSpan w:val="3"/>'));
    const { ties, actors } = await readAny(
      pack(
        `<w:tbl>${title}${HEAD}${row(cell('Ada'), cell('Bert'), cell('pays'))}${row(cell('Bert'), cell('Cleo'), cell('owes'))}</w:tbl>`,
      ),
    );
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo']);
    expect(ties).toEqual(['Ada -> Bert: pays', 'Bert -> Cleo: owes']);
  });

  it('are refused with a way where there are none', async () => {
    const { result } = await readFile(pack('<w:p><w:r><w:t>Prose.</w:t></w:r></w:p>'), 'a.docx', () => {});
    expect(result.kind === 'failed' && result.remarks[0]).toMatchObject({
      message: expect.stringMatching(/document of Word/),
      fix: expect.stringMatching(/From an article/),
    });
  });
});
