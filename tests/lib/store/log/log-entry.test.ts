import { createHash } from 'node:crypto';
import { sealRow } from '@/lib/store/log/log-entry';
import { sealChanges } from '@/lib/store/log/write-log';
import { finishPieces } from '@/lib/worker/pieces';
import { addActor, DOING, setRole } from '../kept-pair';

const ROW = {
  network_id: 'pair',
  version: 2,
  base: 1,
  at: DOING.at,
  author: 'Desk “A”',
  kind: 'change',
} as const;
const BEFORE = 'a'.repeat(64);

describe('sealRow', () => {
  it('puts all that a row says into its hash, also of a body whose characters are cut in two by a piece', () => {
    for (const start of ['', 'x']) {
      const body = `["${start}${'𐤀"\\ '.repeat(200_000)}"]`;
      const said = [BEFORE, 'pair', 2, 1, DOING.at, 'Desk “A”', 'change', 'a label', body];
      const { hash } = sealRow({ ...ROW, label: 'a label', body }, BEFORE);
      expect(hash).toBe(createHash('sha256').update(JSON.stringify(said)).digest('hex'));
    }
  });
});

describe('sealChanges', () => {
  it('writes a change of many operations as it would be written at once', () => {
    const operations = Array.from({ length: 1_201 }, (_, at) => addActor(`a${at}`).operations).flat();
    const changes = [{ label: 'add many', operations }, setRole('host'), { label: 'none', operations: [] }];
    const rows = finishPieces(
      sealChanges('pair', { version: 1, hash: BEFORE }, changes, { ...DOING, base: 1 }),
    );
    expect(rows.map(({ body }) => body)).toEqual(changes.map((change) => JSON.stringify(change.operations)));
    expect(rows.map(({ version }) => version)).toEqual([2, 3, 4]);
  });
});
