import { D2 } from '@/lib/formats/d2';
import { lines } from './corpus/table-case';
import { readAny, readTies, whyNot } from './read-ties';

const DRAWING = lines(
  'direction: right',
  'port: Port Authority {shape: hexagon}',
  'bank: "Harbour; Bank" # a remark',
  'union',
  'port -> bank: pays {style.stroke: red}',
  'port <-> union: talks with',
  'union -- bank; bank <- crew: asks',
  'crew -> port -> "coast.guard": informs',
  'north: North side {',
  '  pilots: Pilots',
  '  pilots -> _.port: guide',
  '}',
  'port.style.fill: blue',
  'text: |md',
  '  # a heading -> of a remark',
  '|',
);

describe('drawings of D2', () => {
  it('tie boxes by arrows, with the words on them', async () => {
    const { format, ties } = await readAny(DRAWING);
    expect(format).toBe('d2');
    expect(ties).toEqual([
      'Port Authority -> Harbour; Bank: pays',
      'Port Authority -- union: talks with',
      'union -- Harbour; Bank',
      'crew -> Harbour; Bank: asks',
      'crew -> Port Authority: informs',
      'Port Authority -> coast.guard: informs',
      'Pilots -> Port Authority: guide',
    ]);
  });

  it('tell who stands within a box that is drawn around others', async () => {
    const { actors, told } = await readTies(D2, DRAWING);
    expect(actors).not.toContain('North side');
    expect(told.join('\n')).toContain('“North side” is drawn around “Pilots”, and was passed over');
  });

  it('are refused without an arrow, and are told from plain lines of arrows', async () => {
    expect(await whyNot(D2, 'direction: right\nport: Port\n')).toContain('no arrow');
    expect((await readAny('Ada -> Bert\nBert -> Cleo\n')).format).not.toBe('d2');
  });
});
