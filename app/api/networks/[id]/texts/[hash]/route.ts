import { MAX_BODY, parseTextRequest } from '@/app/api/read/second/parse-text-request';
import { hashText } from '@/lib/network/hash-text';
import { findStore } from '@/lib/store/open-store';
import { deleteKeptText, readKeptText, writeKeptText } from '@/lib/store/texts/text-repository';
import { createRoute, declareMethod } from '../../../../_http/create-route';
import { NETWORK_ID, type PathParts } from '../../../../_http/network-scope';
import { readsJson } from '../../../../_http/read-body';
import { respondJson, respondProblem } from '../../../../_http/respond';

export const dynamic = 'force-dynamic';

const NOT_KEPT =
  'Nobody has changed the network, so no text is kept beside it. It can be from the first change on.';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The text of a document, where a user had it kept; null where none is. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK_ID,
    query: readHash,
    respond: async ({ request, id, query: { hash } }) => {
      const store = await findStore();
      const text = store && (await readKeptText(store.engine, id, hash));
      return respondJson(request, { hash, text });
    },
  }),

  /** Keeps the text of a document beside the network. It is no part of its versions, and only in an export that asks for texts. */
  PUT: declareMethod({
    role: 'editor',
    scope: NETWORK_ID,
    query: readHash,
    body: readsJson(MAX_BODY, parseTextRequest),
    problems: ['not-kept', 'damaged', 'store-full'],
    respond: async ({ request, id, query: { hash }, body: { text } }) => {
      if (hashText(text) !== hash)
        return respondProblem(request, 'invalid', 'The hash is not the SHA-256 of the text.');
      const store = await findStore();
      const isKept = store !== null && (await writeKeptText(store.engine, id, { hash, text }));
      return isKept ? new Response(null, { status: 204 }) : respondProblem(request, 'not-kept', NOT_KEPT);
    },
  }),

  /** Forgets the text of a document. */
  DELETE: declareMethod({
    role: 'editor',
    scope: NETWORK_ID,
    query: readHash,
    respond: async ({ id, query: { hash } }) => {
      const store = await findStore();
      if (store) await deleteKeptText(store.engine, id, hash);
      return new Response(null, { status: 204 });
    },
  }),
});

function readHash({ path: { hash = '' } }: { readonly path: PathParts }) {
  const isHash = /^[0-9a-f]{64}$/.test(hash);
  const message = 'is no SHA-256 in 64 small hexadecimal digits';
  return { hash, problems: isHash ? [] : [{ parameter: 'hash', value: hash.slice(0, 100), message }] };
}
