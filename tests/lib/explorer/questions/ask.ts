import type { BrokersQuestion, ChannelsQuestion, Reply } from '@/lib/explorer/questions/question';
import { NO_FILTER } from '@/lib/graph/filter/filter';

/** A question about channels: over everything, unless a test says otherwise. */
export function askChannels(
  from: readonly string[],
  to: readonly string[],
  changes: Partial<ChannelsQuestion> = {},
): ChannelsQuestion {
  return {
    kind: 'channels',
    filter: NO_FILTER,
    from,
    to,
    k: 10,
    maxHops: 8,
    order: 'contact',
    membership: true,
    proposed: false,
    out: [],
    outTies: [],
    outDocuments: [],
    ...changes,
  };
}

/** A question about brokers: over everything, unless a test says otherwise. */
export function askBrokers(changes: Partial<BrokersQuestion> = {}): BrokersQuestion {
  return {
    kind: 'brokers',
    filter: NO_FILTER,
    from: [],
    to: [],
    membership: true,
    proposed: false,
    sides: 'membership',
    own: [],
    ...changes,
  };
}

/** Returns the answer. Throws with the problem of a question that got none, so that no test passes on nothing. */
export function getAnswer<Answer>(reply: Reply<Answer>): Answer {
  if (!reply.ok) throw new Error(`There is no answer: ${reply.problem}`);
  return reply.answer;
}
