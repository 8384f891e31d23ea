import { createSource } from '@/lib/formats/source/open-source';
import { readXml } from '@/lib/formats/xml/read-xml';

type Heard = { readonly opened: string[]; readonly lines: number[]; readonly text: string };

/** Returns what is heard of a document, and the fault that ends it. */
function hear(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const heard = { opened: [] as string[], lines: [] as number[], text: '' };
  const fault = readXml(
    createSource(bytes, 'file.xml'),
    {
      open: (name, _, line) => {
        heard.opened.push(name);
        heard.lines.push(line);
      },
      close: () => {},
      text: (text) => {
        heard.text += text;
      },
    },
    () => {},
  );
  return { ...(heard as Heard), fault };
}

describe('reading XML', () => {
  it('lets empty lines stand above the declaration', () => {
    const { opened, lines, fault } = hear('\n\n<?xml version="1.0"?>\n<a>\n<b/></a>');
    expect(fault).toBeNull();
    expect([opened, lines]).toEqual([
      ['a', 'b'],
      [4, 5],
    ]);
  });

  it('names elements without their prefix, with the line on which each begins', () => {
    const { opened, lines, fault } = hear('<a>\n<viz:b\n  x="1"\n/>\n<c\n></c></a>');
    expect(fault).toBeNull();
    expect(opened).toEqual(['a', 'b', 'c']);
    expect(lines).toEqual([1, 2, 5]);
  });

  it('hears text, CDATA and the entities that XML knows', () => {
    expect(hear('<a>x &lt;&#65;<![CDATA[ <y> ]]></a>').text).toBe('x <A <y> ');
  });

  it('reads a letter that stands across two pieces of the file', () => {
    const text = `${'x'.repeat(65_532)}é${'y'.repeat(10)}é`;
    expect(hear(`<a>${text}</a>`).text).toBe(text);
  });

  it('reads the encoding that the first line names', () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(hear(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>Zoë</a>')).text).toBe('Zoë');
    expect(hear(new TextEncoder().encode('\uFEFF<a>Zoë</a>')).text).toBe('Zoë');
    const wide = new Uint8Array(
      new Uint16Array([...'\uFEFF<a>Zoë</a>'].map((letter) => letter.charCodeAt(0))).buffer,
    );
    expect(hear(wide).text).toBe('Zoë');
  });

  it('says where bytes are not of the encoding that the file names', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="UTF-8"?>\n<a>\nZo\xeb</a>', (letter) =>
      letter.charCodeAt(0),
    );
    expect(hear(bytes).fault).toMatchObject({ severity: 'error', place: 'line 3, column 2' });
  });

  it('says that it does not know an encoding', () => {
    expect(hear('<?xml version="1.0" encoding="klingon"?><a/>').fault?.message).toContain('"klingon"');
  });

  it.each([
    ['a file that is cut short between tags', '<a>\n<b>', 'cut short', 'line 2, column 3'],
    ['a file that is cut short within a tag', '<a>\n<b', 'cut short', 'line 2, column 2'],
    ['elements that are closed in the wrong order', '<a>\n<b></a></b>', 'closes another element', 'line 2'],
    ['an element that is closed and was not opened', '<a></a>\n</b>', 'never opened', 'line 2'],
    ['an attribute that stands twice', '<a x="1"\nx="2"/>', 'stands twice', 'line 2'],
    ['a bare ampersand', '<a>\nfish & chips</a>\n&amp;', '“&”', 'line 3'],
    ['a bare ampersand at the end', '<a>\nfish & chips</a>', 'cut short', 'line 2'],
    ['an entity that nobody declares', '<a>\n&nbsp;</a>', 'does not know', 'line 2'],
    ['a control character', '<a>\n\u0001</a>', 'cannot hold', 'line 2'],
    ['text that is no XML', 'hello', 'XML', 'line 1'],
    ['nothing but a comment', '<!-- nothing -->', 'no element', 'line 1'],
  ])('refuses %s, and says where', (_, text, words, place) => {
    const { fault } = hear(text);
    expect(fault?.severity).toBe('error');
    expect(fault?.message).toContain(words);
    expect(fault?.place).toContain(place);
    expect(fault?.fix).not.toBe('');
  });

  it('refuses entities that the file declares itself, before one is used', () => {
    const lolCount = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('\n');
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY l0 "lol">${lolCount}]>\n<a>&l10;</a>`;
    expect(hear(bomb)).toMatchObject({ opened: [], fault: { message: expect.stringContaining('DOCTYPE') } });
  });

  it('refuses an entity that would be fetched', () => {
    const { fault, text } = hear('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
    expect(fault?.message).toContain('entities of its own');
    expect(text).toBe('');
  });

  it('passes over a document type that only names a description elsewhere, which is never fetched', () => {
    expect(hear('<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>')).toMatchObject({
      opened: ['a'],
      fault: null,
    });
  });

  it('refuses elements that stand too deep in one another', () => {
    expect(hear('<a>'.repeat(100_000)).fault?.message).toContain('256 deep');
  });

  it('lets what is told stop it', () => {
    const stop = () =>
      readXml(
        createSource(new TextEncoder().encode('<a/>'), 'file.xml'),
        { open: () => {}, close: () => {}, text: () => {} },
        () => {
          throw new Error('called off');
        },
      );
    expect(stop).toThrow('called off');
  });
});
