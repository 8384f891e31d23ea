import { findFormat, getFormat } from '@/lib/formats/find-format';
import type { FormatId } from '@/lib/formats/format';
import { createSource } from '@/lib/formats/source/open-source';

const find = (text: string) => findFormat(createSource(new TextEncoder().encode(text), 'file'))?.id ?? null;

describe('the format of a text', () => {
  it('is the one that is surest', () => {
    expect(find('{ "format": "backchannel/1" }')).toBe('backchannel');
    expect(find('source,target\na,b\n')).toBe('csv');
    expect(
      find('Event ID\tEvent Date\tSource Name\tCAMEO Code\tTarget Name\n1\t2024-01-01\ta\t040\tb\n'),
    ).toBe('icews');
  });

  it('is none when no format is sure enough', () => {
    expect(find('Hello.')).toBeNull();
  });
});

describe('the format of an id', () => {
  it('is the one of the registry', () => {
    expect(getFormat('xlsx').label).toBe('Excel spreadsheet');
  });

  it('is a misuse when there is none', () => {
    expect(() => getFormat('pptx' as FormatId)).toThrow(RangeError);
  });
});
