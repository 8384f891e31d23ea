import { createChance } from '../bench/chance';
import { createFaultEngine, FAULT_ENGINES, type FaultEngine } from './fault-engines';
import { killWhileEditing } from './kill-while-editing';

/** `npm run test:faults` says how often, and which moments are drawn. */
const KILLS = Number(process.env.FAULT_KILLS || 2);
const SEED = Number(process.env.FAULT_SEED || 1);
/** Milliseconds for each time that a server is ended and started. */
const LIMIT = 60_000;

describe.each(FAULT_ENGINES)('a server that is ended by force while others edit (%s)', (kind) => {
  let engine: FaultEngine;

  beforeAll(() => {
    engine = createFaultEngine(kind);
  });

  afterAll(() => {
    engine.remove();
  });

  it(
    'loses nothing that it has acknowledged, and does nothing twice',
    async () => {
      const { start } = engine;
      const { acknowledged, lost, twice } = await killWhileEditing({
        start,
        kills: KILLS,
        chance: createChance(SEED),
      });
      const [were, doubled] = [lost.length, twice.length];
      process.stderr.write(
        `${kind}: ${KILLS} kills, ${acknowledged} acknowledged, ${were} lost, ${doubled} done twice\n`,
      );
      expect([lost, twice]).toEqual([[], []]);
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
    KILLS * LIMIT,
  );
});
