import { FORMATS } from '@/lib/formats/registry';
import { ID_PATTERN } from '@/lib/network/schema-fields';
import { toReference } from './describe-answers';

/** Returns what may be said of a file that is sent, as parameters of its address. */
export function describeUpload() {
  const inQuery = { in: 'query', required: false } as const;
  const readable = FORMATS.filter(({ read }) => read !== null).map(({ id }) => id);
  return [
    {
      name: 'name',
      description: 'The name of the file, from which the network gets its title.',
      schema: { type: 'string' },
    },
    {
      name: 'format',
      description: 'Its format, in place of what its content tells.',
      schema: { type: 'string', enum: readable },
    },
    {
      name: 'mapping',
      description: 'What its columns and values mean, as JSON; else that is guessed.',
      schema: { type: 'string', contentMediaType: 'application/json', contentSchema: toReference('Mapping') },
    },
    {
      name: 'aggregate',
      description: 'Whether ties of one pair, type and month become one, with a count.',
      schema: { type: 'string', enum: ['none', 'month'] },
    },
    {
      name: 'header',
      description:
        'Whether the first row of each table names its columns; else that is guessed. Without names they are Column 1, Column 2 …',
      schema: { type: 'string', enum: ['yes', 'no'] },
    },
    { name: 'id', description: 'The id of the network.', schema: { type: 'string', pattern: ID_PATTERN } },
    { name: 'title', description: 'Its title.', schema: { type: 'string' } },
  ].map((parameter) => ({ ...inQuery, ...parameter }));
}
