import { askSecondReader } from '@/lib/reading/second/ask-second-reader';
import { readReaderSettings } from '@/lib/reading/second/reader-settings';
import { createRoute, declareMethod } from '../../_http/create-route';
import { SERVER } from '../../_http/network-scope';
import { readsJson } from '../../_http/read-body';
import { respondDone, respondPlain, respondProblem } from '../../_http/respond';
import { MAX_BODY, parseTextRequest } from './parse-text-request';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Sends a text to the second reader that the server is set to, and answers what it suggests. */
  POST: declareMethod({
    role: 'editor',
    scope: SERVER,
    body: readsJson(MAX_BODY, parseTextRequest),
    problems: ['no-second-reader', 'second-reader-failed'],
    respond: async ({ request, body }) => {
      const settings = readReaderSettings(process.env);
      if (!settings) return respondPlain(request, 'no-second-reader');
      const asked = await askSecondReader(body.text, settings);
      return asked.ok
        ? respondDone(asked.answer)
        : respondProblem(request, 'second-reader-failed', asked.message);
    },
  }),
});
