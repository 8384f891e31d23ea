import { toReply } from '@/lib/explorer/questions/to-reply';
import { ChannelQuestionError } from '@/lib/graph/channels/channel-question';

describe('toReply', () => {
  it('answers what is found', () => {
    expect(toReply(() => 3)).toEqual({ ok: true, answer: 3 });
  });

  it('answers the problem of a question that cannot be asked', () => {
    const refuse = () => {
      throw new ChannelQuestionError('Nobody is on the side "from".');
    };
    expect(toReply(refuse)).toEqual({ ok: false, problem: 'Nobody is on the side "from".' });
  });

  it('lets other failures through', () => {
    const fail = () => {
      throw new TypeError('A defect.');
    };
    expect(() => toReply(fail)).toThrow(TypeError);
  });
});
