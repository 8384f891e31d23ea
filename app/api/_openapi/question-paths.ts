import {
  BROKER_PARAMETER_NAMES,
  CHANNEL_PARAMETER_NAMES,
  FILTER_PARAMETER_NAMES,
  STORY_PARAMETER_NAMES,
} from '@/lib/explorer/view-parameters';
import { describeCommon, describeJson, type Json, toReference } from './describe-answers';
import { describeParameters } from './query-parameters';

/** Why a question about a network may have no answer. */
const QUESTION_PROBLEMS = [
  'bad-parameter',
  'unknown-network',
  'question-too-long',
  'too-busy',
  'broken-network',
  'damaged',
] as const;

/** Returns the addresses of what filters let through, and of the questions about channels, stories and brokers over that. */
export function describeQuestionPaths(id: Json): Json {
  return {
    '/api/networks/{id}/graph': {
      get: {
        operationId: 'filterNetwork',
        summary: 'The part of a network that filters let through, with standings, and what they hide.',
        parameters: [id, ...describeParameters(FILTER_PARAMETER_NAMES, 'view')],
        responses: {
          200: describeJson('What is shown and what is hidden.', toReference('ShownNetwork')),
          ...describeCommon(...QUESTION_PROBLEMS),
        },
      },
    },
    '/api/networks/{id}/channels': {
      get: {
        operationId: 'findChannels',
        summary:
          'The best channels between two sides, over what filters let through, and who can break them.',
        parameters: [id, ...describeParameters(CHANNEL_PARAMETER_NAMES, 'channels')],
        responses: {
          200: describeJson('The channels, and how robust they are.', toReference('ChannelsAnswer')),
          ...describeCommon(...QUESTION_PROBLEMS),
        },
      },
    },
    '/api/networks/{id}/stories': {
      get: {
        operationId: 'compareStories',
        summary:
          'How two stories of a network differ, each as some tell it: what only one tells, and what they contradict each other in.',
        parameters: [id, ...describeParameters(STORY_PARAMETER_NAMES, 'stories')],
        responses: {
          200: describeJson('What is common, what is not, and contradictions.', toReference('StoriesAnswer')),
          ...describeCommon(...QUESTION_PROBLEMS),
        },
      },
    },
    '/api/networks/{id}/brokers': {
      get: {
        operationId: 'computeBrokers',
        summary: 'Who stands between whom in what filters let through: measures, sides, balance, rivalries.',
        parameters: [id, ...describeParameters(BROKER_PARAMETER_NAMES, 'brokers')],
        responses: {
          200: describeJson(
            'A row for each actor, and what binds and parts them.',
            toReference('BrokersAnswer'),
          ),
          ...describeCommon(...QUESTION_PROBLEMS, 'too-many-actors'),
        },
      },
    },
  };
}
