import { ID_PATTERN } from '@/lib/network/schema-fields';
import { UPLOAD_PARAMETERS } from '../_http/parse-upload';
import { type Json, toReference } from './describe-answers';

/** Returns what may be said of a file that is sent, as parameters of its address. */
export function describeUpload() {
  return Object.entries(UPLOAD_PARAMETERS).map(([name, { description, shape }]) => ({
    in: 'query',
    required: false,
    name,
    description,
    schema: describeShape(shape),
  }));
}

function describeShape(shape: (typeof UPLOAD_PARAMETERS)[keyof typeof UPLOAD_PARAMETERS]['shape']): Json {
  switch (shape.form) {
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'id':
      return { type: 'string', pattern: ID_PATTERN };
    case 'mapping':
      return { type: 'string', contentMediaType: 'application/json', contentSchema: toReference('Mapping') };
    case 'text':
      return { type: 'string' };
  }
}
