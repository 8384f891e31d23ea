import { createPartsHandler, type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import type { FromWorker, Port, ToWorker } from '@/lib/worker/port';

type Message = ToWorker<number, string>;

/** A port that a test hears, and whose worker joins the parts of a job as often as the job says. */
function openPort() {
  const heard: Message[] = [];
  const said: FromWorker<string>[] = [];
  let say = (_message: FromPartsWorker<string, string>) => {};
  const handle = createPartsHandler<number, string, string, string>(
    (message) => say(message),
    (times, parts) => parts.join('').repeat(times),
    (reply) => ({ parts: [...reply], sent: '' }),
  );
  let isEnded = false;
  const inner: Port<Message, FromPartsWorker<string, string>> = {
    post: (message) => {
      heard.push(message);
      handle(message);
    },
    onMessage: (listen) => {
      say = listen;
    },
    onFailure: () => undefined,
    end: () => {
      isEnded = true;
    },
  };
  const cut = ({ words, times }: { words: string[]; times: number }) => ({ parts: words, sent: times });
  const port = sendInParts(inner, cut, (sent, parts: readonly string[]) => sent + parts.join(''));
  port.onMessage((message) => said.push(message));
  return { port, heard, said, isEnded: () => isEnded };
}

const pass = () => new Promise((resolve) => setTimeout(resolve, 20));

const until = async (isThere: () => boolean) => {
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve));
};

describe('sendInParts', () => {
  it('sends the parts of each job before it, one in each turn, and joins those of the reply', async () => {
    const { port, heard, said } = openPort();
    port.post({ type: 'open' });
    port.post({ type: 'job', job: { words: ['a', 'b'], times: 2 } });
    expect(heard.map(({ type }) => type)).toEqual(['open', 'part']);
    await until(() => heard.length === 4);
    port.post({ type: 'job', job: { words: [], times: 3 } });
    await until(() => said.length === 3);
    expect(heard.map(({ type }) => type)).toEqual(['open', 'part', 'part', 'job', 'job']);
    expect(said).toEqual([{ type: 'ready' }, { type: 'done', reply: 'abab' }, { type: 'done', reply: '' }]);
  });

  it('sends nothing more once it is ended', async () => {
    const { port, heard, isEnded } = openPort();
    port.post({ type: 'job', job: { words: ['a', 'b', 'c'], times: 1 } });
    port.end();
    await pass();
    expect([heard.length, isEnded()]).toEqual([1, true]);
  });

  it('fails when a part cannot be copied', async () => {
    const failing = sendInParts(
      {
        post: () => {
          throw new Error('It cannot be copied.');
        },
        onMessage: () => undefined,
        onFailure: () => undefined,
        end: () => undefined,
      },
      () => ({ parts: ['a'], sent: 1 }),
    );
    const why = new Promise((resolve) => failing.onFailure(resolve));
    failing.post({ type: 'job', job: null });
    expect(await why).toContain('It cannot be copied.');
  });
});
