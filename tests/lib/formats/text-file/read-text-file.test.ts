import { strToU8, zipSync } from 'fflate';
import { readTextFile } from '@/lib/formats/text-file/read-text-file';
import { isTabular, isTextFile } from '@/lib/formats/text-file/text-file-names';

function read(content: string | Uint8Array, name: string) {
  return readTextFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, name);
}

function readText(content: string | Uint8Array, name: string): string {
  const file = read(content, name);
  if (!file.ok) throw new Error(file.message);
  return file.text;
}

describe('readTextFile', () => {
  it('reads plain text, with line breaks of one form and no byte order mark', () => {
    expect(readText('\ufeffOne.\r\nTwo.\rThree 😀', 'a.txt')).toBe('One.\nTwo.\nThree 😀');
  });

  it('reads text in an old encoding', () => {
    const arabic = Uint8Array.from([0xe3, 0xed, 0xde, 0xc7, 0xca, 0xed, 0x20, 0xe6, 0xc8, 0xd1, 0xed]);
    expect(readText(arabic, 'a.txt')).toContain('و');
  });

  it('reads HTML as text alone', () => {
    const html = `<!doctype html><html><head><title>Truce &amp; talks</title>
      <meta property="og:site_name" content="The Courier"><meta name=author content='Mara Lind'>
      <meta property="article:published_time" content="2031-05-03T22:00:00+02:00"></head>
      <body><nav>Home</nav><script>document.write("<p>never</p>")</script>
      <h1>Truce</h1><p>Reis &ldquo;denied&rdquo; it.<br>Twice, 1 < 2.</p><!-- <p>not this</p> --><style>p{}</style>
      <p>Corr &#x2014; envoy<img src="https://elsewhere.example/a.png"></p></body></html>`;
    expect(read(html, 'a.html')).toEqual({
      ok: true,
      text: 'Truce\n\nReis “denied” it.\nTwice, 1 < 2.\n\nCorr — envoy',
      facts: {
        title: 'Truce & talks',
        publisher: 'The Courier',
        author: 'Mara Lind',
        published: '2031-05-03',
      },
    });
  });

  it.each([
    ['a script that never ends', '<p>One</p><script>alert(1)', 'One'],
    ['a tag that never ends', '<p>One</p><a href="', 'One'],
    ['a comment that never ends', '<p>One</p><!-- two', 'One'],
    ['a head that never ends', '<head><p>no<body><p>One', 'One'],
  ])('reads HTML with %s', (_, html, text) => {
    expect(readText(html, 'a.html')).toBe(text);
  });

  it('reads Markdown without its signs', () => {
    const markdown =
      '---\ndate: 2031\n---\n# Truce\n\n> **Reis** denied _it_ to [The Courier](https://a.example).\n\n- snake_case stays';
    expect(readText(markdown, 'a.md')).toBe(
      '# Truce\n\nReis denied it to The Courier.\n\nsnake_case stays'.slice(2),
    );
  });

  it('reads a document of Word, without what was deleted', () => {
    const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Reis </w:t></w:r><w:r><w:t xml:space="preserve">denied it.</w:t></w:r></w:p>
      <w:p><w:del><w:r><w:delText>Never.</w:delText></w:r></w:del><w:r><w:t>قال ريس</w:t></w:r></w:p></w:body></w:document>`;
    const docx = zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8(xml) });
    expect(readText(docx, 'a.docx')).toBe('Reis denied it.\n\nقال ريس');
    expect(read(zipSync({ 'a.txt': strToU8('a') }), 'a.docx')).toMatchObject({ ok: false });
    const bomb = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') });
    expect(read(bomb, 'a.docx')).toMatchObject({ ok: false, message: expect.stringContaining('entities') });
  });

  it('reads a mail in parts, with its headers', () => {
    const mail = [
      'From: =?utf-8?q?Mara_L=C3=ADnd?= <mara@courier.example>',
      'Subject: =?utf-8?B?VHJ1Y2U=?=',
      'Date: Sat, 3 May 2031 10:00:00 +0200',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>HTML</p>',
      '--b1',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Reis =93denied=94 it, he=',
      ' said.',
      '--b1--',
    ].join('\r\n');
    expect(read(mail, 'a.eml')).toEqual({
      ok: true,
      text: 'Reis “denied” it, he said.',
      facts: { title: 'Truce', publisher: '', author: 'Mara Línd', published: '2031-05-03' },
    });
    const coded = 'Subject: Hi\n\tthere\nContent-Transfer-Encoding: base64\n\n2YLYp9mE';
    expect(read(coded, 'a.eml')).toMatchObject({ text: 'قال', facts: { title: 'Hi there' } });
  });

  it('refuses what is empty, too long, or no text', () => {
    expect(read('  \n', 'a.txt')).toMatchObject({ ok: false, message: 'There is no text in the file.' });
    expect(read('a'.repeat(1_000_001), 'a.txt')).toMatchObject({ ok: false });
    expect(read(`<p>${'ab '.repeat(1_000_000)}`, 'a.html')).toMatchObject({ ok: false });
    expect(read('%PDF-1.7 obj', 'a.pdf')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^A PDF cannot/),
    });
    expect(read('{\\rtf1 A}', 'a.rtf')).toMatchObject({ ok: false });
    expect(read(Uint8Array.from([0, 1, 2, 0, 0, 3, 0, 0, 9, 0, 0]), 'a.txt')).toMatchObject({ ok: false });
  });

  it('tells files of articles by their names', () => {
    expect(['a.TXT', 'b.docx', 'c.csv', 'd.json'].map(isTextFile)).toEqual([true, true, false, false]);
  });

  it.each([
    ['# a comment\n1\t2\n3\t4\n5\t6\n', true],
    ['from;to\nAda;Ben\nBen;Cid\n', true],
    ['Ada met Ben, who left.\n\nCid stayed.\nNobody said why.\n', false],
    ['One line, and no more.', false],
  ])('tells a table of plain text from an article: %j', (head, isTable) => {
    expect(isTabular(head)).toBe(isTable);
  });
});
