import { answerFile, askAboutFile, readSilently } from './answer-file';

const json = (value: unknown) => JSON.stringify(value);

describe('a dictionary of dictionaries', () => {
  const CALLS = {
    _comment: 'calls in one week',
    Marga: { Olu: 3, Pim: 0 },
    Olu: { Marga: 2, Pim: null },
    Pim: { Olu: true },
    total: { Marga: 2 },
  };

  it('has a tie for each number and each “true”, and tells what names nobody', async () => {
    const { actors, ties, told } = await readSilently(json(CALLS), 'a.json');
    expect(actors).toEqual(['Marga', 'Olu', 'Pim']);
    expect(ties).toEqual(['Marga -> Olu', 'Olu -> Marga', 'Pim -> Olu']);
    expect(told.join(' ')).toMatch(
      /passed over: “_comment”, “Marga” → “Pim”: 0, “Olu” → “Pim”: null, “total”/,
    );
  });

  it('asks what numbers below zero say', async () => {
    const signed = json({ Ada: { Bert: 1 }, Bert: { Ada: -1 } });
    const { ties } = await answerFile(signed, /They only measure/, 'a.json');
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Ada']);
  });
});

describe('messages of a chat or a network', () => {
  const CHAT = {
    name: 'News',
    messages: [
      { id: 1, type: 'service', actor: 'Rana', action: 'create_group' },
      { id: 2, from: 'Rana', from_id: 'user1', text: 'Who comes?' },
      {
        id: 3,
        from: 'Tomas',
        from_id: 'user2',
        reply_to_message_id: 2,
        text: ['I, ', { type: 'mention', text: '@yuki' }],
      },
      { id: 4, from: 'Rana', from_id: 'user1', reply_to_message_id: 2, forwarded_from: null, text: 'go on' },
      { id: 5, from: 'Rana', from_id: 'user1', forwarded_from: 'City Desk', text: 'x' },
    ],
  };

  it('tie who wrote them to those whom they answer, share and mention, and nobody to oneself', async () => {
    const { actors, ties } = await answerFile(json(CHAT), /They are/, 'a.json');
    expect(actors).toEqual(['Rana', 'Tomas', '@yuki', 'City Desk']);
    expect(ties).toEqual([
      'Tomas -> Rana: replied to',
      'Tomas -> @yuki: mentions',
      'Rana -> City Desk: forwarded from',
    ]);
  });

  it('are asked about, with how many tie nobody', async () => {
    const [question] = await askAboutFile(json(CHAT), 'a.json');
    expect(question?.message).toMatch(/who wrote the 5 messages.*3 of the messages do none of it/);
  });

  it('have ids of any length, and the people and messages that stand beside them', async () => {
    const page = {
      data: [
        { id: '1', author_id: '9007199254740993', referenced_tweets: [{ type: 'quoted', id: '8' }] },
        { id: '2', author_id: '9007199254740992', in_reply_to_user_id: '77' },
      ],
      includes: {
        users: [
          { id: '9007199254740993', username: 'ana_h', name: 'Ana' },
          { id: '9007199254740992', username: 'h_ana', name: 'Ana' },
          { id: '77', username: 'low', name: 'Low' },
        ],
        tweets: [{ id: '8', author_id: '77' }],
      },
      meta: { next_token: 'abc' },
    };
    const { ties, told } = await answerFile(json(page), /They are/, 'a.json');
    expect(ties).toEqual(['ana_h -> low: quoted', 'h_ana -> low: replied to']);
    expect(told.join(' ')).toMatch(
      /one page of an answer: it holds 2 items, and its “next_token” says that there are more\. The next is “abc”/,
    );
  });
});

describe('records within records', () => {
  it('tie a body to its members, and these to whoever stands within them, through lists of GraphQL', async () => {
    const member = (id: string, name: string, invitedBy: unknown) => ({
      cursor: id,
      role: 'MEMBER',
      node: { id, name, invitedBy },
    });
    const answer = {
      data: {
        organization: {
          name: 'Peace Net',
          members: {
            pageInfo: { hasNextPage: true },
            edges: [member('p1', 'Hadi', null), member('p2', 'Tunde', { id: 'p1', name: 'Hadi' })],
          },
        },
      },
    };
    const { actors, ties, told } = await answerFile(json(answer), /It is/, 'a.json');
    expect(actors).toEqual(['Peace Net', 'Hadi', 'Tunde']);
    expect(ties).toEqual([
      'Peace Net -> Hadi: MEMBER',
      'Peace Net -> Tunde: MEMBER',
      'Tunde -> Hadi: invitedBy',
    ]);
    expect(told.join(' ')).toMatch(/one page of an answer, and its “hasNextPage” says that there are more/);
  });

  it('part a text with “;” beside lists', async () => {
    const hits = ['Ada', 'Bert', 'Cleo'].map((sender, index) => ({
      _source: { sender, recipients: index === 2 ? 'Ada; Bert' : ['Cleo'] },
    }));
    const { ties } = await answerFile(json({ hits: { hits } }), /^From “sender” to “recipients”$/, 'a.json');
    expect(ties).toEqual(['Ada -> Cleo', 'Bert -> Cleo', 'Cleo -> Ada', 'Cleo -> Bert']);
  });
});

describe('members of bodies, of whom some are told by their names alone', () => {
  it('are tied to their body, and so are those of a list of names beside them', async () => {
    const bodies = [
      {
        name: 'Port Board',
        deputies: ['Olu Adeyo', 'Cleo Marsh'],
        members: ['Bert Cole', { name: 'Ada Bell', role: 'secretary' }],
      },
      { name: 'Truce Committee', chair: { name: 'Olu Adeyo' }, members: ['Pim Dekker', 'Cleo Marsh'] },
    ];
    const { ties } = await answerFile(json({ bodies }), /^It is$/, 'a.json');
    expect([...ties].sort()).toEqual([
      'Port Board -> Ada Bell: secretary',
      'Port Board -> Bert Cole: members',
      'Port Board -> Cleo Marsh: deputies',
      'Port Board -> Olu Adeyo: deputies',
      'Truce Committee -> Cleo Marsh: members',
      'Truce Committee -> Olu Adeyo: chair',
      'Truce Committee -> Pim Dekker: members',
    ]);
  });
});

describe('words in objects of their own', () => {
  it('are offered as the ends of ties, however deep they stand', async () => {
    const mails = [
      ['#ada', '#bert', '1801-02-03'],
      ['#bert', '#ada', '1801-03-01'],
      ['#cleo', '#ada', '1802-05-05'],
    ].map(([from, to, date]) => ({
      date,
      sent: { person: { ref: from }, place: { ref: '#alba' } },
      got: { person: { ref: to }, place: { ref: '#bero' } },
    }));
    const { ties } = await answerFile(
      json({ data: { mail: mails } }),
      /^From “sent.person” to “got.person”$/,
      'a.json',
    );
    expect(ties).toEqual(['#ada -> #bert', '#bert -> #ada', '#cleo -> #ada']);
  });
});
