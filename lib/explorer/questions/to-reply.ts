import { ChannelQuestionError } from '@/lib/graph/channels/channel-question';
import type { Reply } from './question';

/** Returns what `find` finds; or the problem, when it throws a ChannelQuestionError: the question cannot be asked. */
export function toReply<Answer>(find: () => Answer): Reply<Answer> {
  try {
    return { ok: true, answer: find() };
  } catch (error) {
    if (error instanceof ChannelQuestionError) return { ok: false, problem: error.message };
    throw error;
  }
}
