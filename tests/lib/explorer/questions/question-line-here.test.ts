import { askBrokers } from './ask';
import {
  answerer,
  CALLED_OFF,
  createLine,
  FIRST,
  pass,
  REFUSED,
  SECOND,
  THIRD,
  watch,
} from './line-of-three';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('without workers', () => {
  it('answers on the page', async () => {
    const { line } = createLine();
    for (const question of [FIRST, SECOND]) {
      const end = watch(line.ask(question));
      await pass();
      expect(end.value).toEqual(answerer(question));
    }
  });

  it('tells how far it is', async () => {
    const { line } = createLine();
    const shares: number[] = [];
    line.ask(askBrokers(), (share) => shares.push(share));
    await pass();
    expect(shares).toEqual([0, 1]);
  });

  it('spares the page the work for questions that are replaced before it begins', async () => {
    const { line, answerHere } = createLine(500);
    const ends = [FIRST, SECOND, THIRD].map((question) => watch(line.ask(question)));
    await pass();
    expect(ends[0]?.error).toMatchObject(CALLED_OFF);
    expect(ends[1]?.error).toMatchObject(CALLED_OFF);
    expect(ends[2]?.value).toEqual(answerer(THIRD));
    expect(answerHere.mock.calls.map(([question]) => question)).toEqual([THIRD]);
  });

  it('keeps its place for the newest question while what the older ones loaded comes in', async () => {
    const { line, answerHere } = createLine(500);
    const ends = [watch(line.ask(FIRST))];
    for (const question of [SECOND, THIRD]) {
      await pass(300);
      ends.push(watch(line.ask(question)));
    }
    await pass();
    expect(ends.slice(0, 2)).toMatchObject([{ error: CALLED_OFF }, { error: CALLED_OFF }]);
    expect(ends[2]?.value).toEqual(answerer(THIRD));
    expect(answerHere.mock.calls.map(([question]) => question)).toEqual([THIRD]);
  });

  it('answers a question that is asked while another tells how far it is', async () => {
    const { line } = createLine();
    const shares: number[] = [];
    let newer: ReturnType<typeof watch> | undefined;
    const older = watch(
      line.ask(askBrokers(), (share) => {
        shares.push(share);
        newer = watch(line.ask(FIRST));
      }),
    );
    await pass();
    expect(older.error).toMatchObject(CALLED_OFF);
    expect(newer?.value).toEqual(answerer(FIRST));
    expect(shares).toEqual([0]);
  });

  it('says why a question failed, and answers the next', async () => {
    const { line } = createLine();
    const failed = watch(line.ask(REFUSED));
    await pass();
    expect(failed.error).toBeInstanceOf(RangeError);
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
  });

  it('says why it could not be loaded, and tries again with the next question', async () => {
    const { line, load } = createLine();
    load.mockRejectedValueOnce(new Error('The connection is gone.'));
    const failed = watch(line.ask(FIRST));
    await pass();
    expect(failed.error).toMatchObject({ message: 'The connection is gone.' });
    const next = watch(line.ask(FIRST));
    await pass();
    expect(next.value).toEqual(answerer(FIRST));
  });
});
