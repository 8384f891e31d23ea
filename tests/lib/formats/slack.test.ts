import { strToU8, zipSync } from 'fflate';
import { answerFile, askAboutFile } from './answer-file';

const zip = (files: Readonly<Record<string, unknown>>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, value]) => [name, strToU8(JSON.stringify(value))])),
  );

const workspace = zip({
  'users.json': [
    { id: 'U01A', name: 'ada', real_name: 'Ada Bell', profile: { display_name: 'ada' } },
    { id: 'U02B', name: 'bert', real_name: 'Bert Cole', deleted: true, profile: { display_name: '' } },
    { id: 'U03C', name: 'cleo', real_name: 'Cleo Dunn', profile: {} },
  ],
  'channels.json': [{ id: 'C01', name: 'talks', members: ['U01A', 'U02B'] }],
  'talks/2021-03-12.json': [
    { type: 'message', user: 'U01A', text: '<@U02B> any answer?', ts: '1615535700.000100' },
    {
      type: 'message',
      user: 'U02B',
      text: 'Not yet. <@U03C>?',
      ts: '1615535800.000200',
      parent_user_id: 'U01A',
    },
    {
      type: 'message',
      subtype: 'channel_join',
      user: 'U03C',
      text: '<@U03C> has joined',
      ts: '1615535900.000300',
    },
    {
      type: 'message',
      user: 'U03C',
      text: 'No.',
      ts: '1615536000.000400',
      reactions: [{ name: 'eyes', users: ['U01A'] }],
    },
  ],
});

describe('an export of Slack', () => {
  it('is asked which of its ties are meant', async () => {
    const [question, more] = await askAboutFile(workspace, 'export.zip');
    expect(more).toBeUndefined();
    expect(question?.message).toBe(
      'Which ties do the 4 messages make? Mentions: 2; replies: 1; reactions: 1; times that somebody is in a channel: 2.',
    );
  });

  it('ties people, by their real names, to whom they mention and to whom they reply', async () => {
    const { ties, told } = await answerFile(workspace, /^From whoever writes/, 'export.zip');
    expect(ties).toEqual([
      'Ada Bell -> Bert Cole: mentions',
      'Bert Cole -> Ada Bell: replies to',
      'Bert Cole -> Cleo Dunn: mentions',
    ]);
    expect(told.join(' ')).not.toContain('no tie has a date');
  });

  it('ties them to their channels as well, or alone', async () => {
    const { ties } = await answerFile(workspace, /to the channels that they are in$/, 'export.zip');
    expect(ties).toHaveLength(6);
    const alone = await answerFile(workspace, /^Only from each to the channels/, 'export.zip');
    expect(alone.ties).toEqual(['Ada Bell -> #talks: is in channel', 'Bert Cole -> #talks: is in channel']);
  });
});
