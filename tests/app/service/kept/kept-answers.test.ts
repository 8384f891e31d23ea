import { createNonce, type KeptAnswer, toKeptAnswer } from '@/app/_service/kept/kept-answer';
import { KeptAnswers } from '@/app/_service/kept/kept-answers';

const toAnswer = (weight: number): KeptAnswer => ({
  headers: {},
  pieces: [],
  packed: null,
  nonce: null,
  weight,
});
const toKey = (name: string, stamp = '1', places = '', networkId = 'oslo') => ({
  networkId,
  name,
  stamp,
  places,
});
const keep = (answers: KeptAnswers, key: ReturnType<typeof toKey>, weight = 10) =>
  answers.make(key, async () => toAnswer(weight));

describe('answers that are kept', () => {
  it('are those of the newest version and places alone', async () => {
    const answers = new KeptAnswers(100);
    await keep(answers, toKey('/a'));
    await keep(answers, toKey('/b'));
    expect(answers.find(toKey('/a'))).not.toBeNull();
    expect(answers.find(toKey('/a', '2'))).toBeNull();
    expect(answers.find(toKey('/a', '1', 'moved'))).toBeNull();
    await keep(answers, toKey('/a', '2'));
    expect([answers.find(toKey('/a')), answers.find(toKey('/b')), answers.measure()]).toEqual([
      null,
      null,
      10,
    ]);
    await keep(answers, toKey('/a', '2', 'moved'));
    expect([answers.find(toKey('/a', '2')), answers.measure()]).toEqual([null, 10]);
  });

  it('take no more memory than they may: what was asked for longest ago goes first, and what is too large is not kept', async () => {
    const answers = new KeptAnswers(30);
    for (const name of ['/a', '/b', '/c']) await keep(answers, toKey(name));
    answers.find(toKey('/a'));
    await keep(answers, toKey('/d'));
    expect(['/a', '/b', '/c', '/d'].map((name) => answers.find(toKey(name)) !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    await keep(answers, toKey('/large'), 31);
    expect([answers.find(toKey('/large')), answers.measure()]).toEqual([null, 30]);
    await keep(answers, toKey('/a', '1', '', 'derry'));
    answers.forget('oslo');
    expect(answers.measure()).toBe(10);
  });

  it('that are too large are known by their version, a thousand at most', () => {
    const answers = new KeptAnswers(100);
    answers.noteLarge(toKey('/a'));
    expect([answers.isLarge(toKey('/a')), answers.isLarge(toKey('/a', '2'))]).toEqual([true, false]);
    for (let number = 0; number < 1_000; number += 1) answers.noteLarge(toKey(`/${number}`));
    expect([answers.isLarge(toKey('/a')), answers.isLarge(toKey('/999'))]).toEqual([false, true]);
  });

  it('are made once for all who ask meanwhile, and what failed is not kept', async () => {
    const answers = new KeptAnswers(100);
    const made = answers.make(toKey('/a'), async () => toAnswer(10));
    expect(await answers.findMaking(toKey('/a'))).toBe(await made);
    expect(answers.findMaking(toKey('/a'))).toBeNull();
    expect(await answers.make(toKey('/b'), () => Promise.reject(new Error('no')))).toBeNull();
    expect(answers.find(toKey('/b'))).toBeNull();
  });
});

describe('a page that is to be kept', () => {
  const nonce = createNonce();
  const page = {
    status: 200,
    headers: {
      'content-security-policy': `script-src 'nonce-${nonce}'`,
      'x-request-id': 'of-one',
      date: 'today',
    },
    body: Buffer.from(`<script nonce="${nonce}">a</script><script nonce="${nonce}">b</script>`),
  };
  const options = { isPage: true, isPacked: false };

  it('is parted where its nonce stands, without the headers of its request', async () => {
    const kept = await toKeptAnswer(page, options);
    expect(kept?.pieces.map(String)).toEqual([
      '<script nonce="',
      '">a</script><script nonce="',
      '">b</script>',
    ]);
    expect(Object.keys(kept?.headers ?? {})).toEqual(['content-security-policy']);
  });

  it('is a whole page that belongs to nobody', async () => {
    const headers = page.headers;
    for (const other of [
      { ...page, status: 404 },
      { ...page, headers: { ...headers, 'set-cookie': ['a=b'] } },
      { ...page, headers: {} },
      { ...page, body: Buffer.from('<template data-dgst="123"></template>') },
    ])
      expect(await toKeptAnswer(other, options)).toBeNull();
  });

  it('is not compressed where nobody on the way may change it', async () => {
    const file = { status: 200, headers: { 'cache-control': 'private, no-transform' }, body: page.body };
    expect((await toKeptAnswer(file, { isPage: false, isPacked: true }))?.packed).toBeNull();
  });
});
