import { computeCrc } from '@/lib/network/compute-crc';

describe('computeCrc', () => {
  it('returns the check value of CRC-32 as ISO 3309 has it', () => {
    expect(computeCrc(new TextEncoder().encode('123456789'))).toBe(0xcbf4_3926);
    expect(computeCrc(new Uint8Array())).toBe(0);
  });
});
