import { writeAudit } from '@/lib/store/access/audit';

/** Returns the line that is written, as whoever runs the server reads it. */
function readLine(line: Parameters<typeof writeAudit>[0]): Record<string, unknown> {
  const info = jest.spyOn(console, 'info').mockImplementation();
  writeAudit(line);
  const [text] = info.mock.calls.at(-1) ?? [];
  info.mockRestore();
  return JSON.parse(String(text).replace(/^audit /, ''));
}

describe('a line for whoever runs the server', () => {
  const LINE = { who: 'Desk A', from: '10.0.0.1', did: 'change', network: 'oslo', version: 3 } as const;

  it('says when, who, from where, and what', () => {
    expect(readLine({ ...LINE, label: 'call Ann «Envoy», عمان 🕊' })).toEqual({
      ...LINE,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      label: 'call Ann «Envoy», عمان 🕊',
    });
  });

  it('has no text of more than 200 characters, and none that is cut within a sign', () => {
    const { label, who } = readLine({ ...LINE, who: 'x'.repeat(200), label: `${'🕊'.repeat(1500)}` });
    expect(who).toBe('x'.repeat(200));
    expect(label).toBe(`${'🕊'.repeat(99)}…`);
    expect(readLine({ ...LINE, label: 'x'.repeat(3000) }).label).toBe(`${'x'.repeat(199)}…`);
  });

  it('has no signs that end a line, move a cursor, or turn the text around', () => {
    const label = 'a\r\nb\u001b[2Jc\u0000d\u0085e\u2028f\u202eg\u200bh\ud800i\u2066j';
    expect(readLine({ ...LINE, label }).label).toBe('a b [2Jc d e f g h i j');
  });
});
