import fc from 'fast-check';
import { createSource } from '@/lib/formats/source/open-source';
import { readXml } from '@/lib/formats/xml/read-xml';
import { XmlWriter } from '@/lib/formats/xml/write-xml';

/** Returns the attribute and the text that come back of an element that was written. */
function readBack(value: string): { attribute: string | undefined; text: string; replaced: number } {
  const xml = new XmlWriter();
  xml.write('a', { b: value }, value);
  const back: { attribute: string | undefined; text: string } = { attribute: undefined, text: '' };
  const fault = readXml(
    createSource(xml.toBytes(), 'file.xml'),
    {
      open: (_, attributes) => {
        back.attribute = attributes.b;
      },
      close: () => {},
      text: (text) => {
        back.text += text;
      },
    },
    () => {},
  );
  expect(fault).toBeNull();
  return { ...back, replaced: xml.replaced };
}

describe('writing XML', () => {
  it('writes one element a line, the inner ones set in', () => {
    const xml = new XmlWriter();
    xml.begin('a', { x: '1', y: undefined });
    xml.write('b', {}, 'text');
    xml.instruct('note', 'of our own');
    xml.end();
    expect(new TextDecoder().decode(xml.toBytes())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n  <b>text</b>\n  <?note of our own?>\n</a>\n',
    );
  });

  it('brings every text back as it was, in attributes and between tags', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<b>&amp;"\'', 'two\nlines\r\nand\ta tab', ']]>', '  spaces  ', 'נבי بري 👩🏽‍⚖️'),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => !/(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(text)),
        (text) => {
          expect(readBack(text)).toEqual({ attribute: text, text, replaced: 0 });
        },
      ),
    );
  });

  it('replaces what no XML can hold, and counts it', () => {
    const { attribute, text, replaced } = readBack('a\u0000b\ud800c\ufffe');
    expect(attribute).toBe('a\ufffdb\ufffdc\ufffd');
    expect(text).toBe(attribute);
    expect(replaced).toBe(6);
  });
});
