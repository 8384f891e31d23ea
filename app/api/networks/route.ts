import { toAddress } from '@/app/_auth/note-address';
import { writeAudit } from '@/lib/store/access/audit';
import { maySee } from '@/lib/store/access/principal';
import { type BrokenNetwork, loadFile, type StoredNetwork } from '@/lib/store/load-files';
import { openStore } from '@/lib/store/open-store';
import { tellNetworks } from '@/lib/store/told-networks';
import { createRoute, declareMethod } from '../_http/create-route';
import { noteOutOfScope, SERVER } from '../_http/network-scope';
import { UPLOAD_READER } from '../_http/read-upload';
import { respondDone, respondJson, respondPlain } from '../_http/respond';
import { toDamage } from '../_http/store-problem';
import type { NetworkSummary } from '../_openapi/schemas';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /**
   * The networks there are, with counts. One that was kept and is damaged is listed as such; files that do not parse are left
   * out. A header counts both.
   */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    problems: ['server-fault'],
    respond: async ({ request, principal }) => {
      const told = await tellNetworks('summary', (stored) => ({ value: toSummary(stored), holds: Infinity }));
      const broken = told.filter(isBroken);
      broken.forEach(logOnce);
      const summaries = told.filter(({ id }) => maySee(principal, id)).flatMap(toSummaries);
      return respondJson(request, summaries, { 'Backchannel-Broken-Files': `${broken.length}` });
    },
  }),

  /** Keeps a new network, from a file of any format that is read. */
  POST: declareMethod({
    role: 'editor',
    scope: SERVER,
    takesKey: true,
    body: UPLOAD_READER,
    problems: ['network-exists', 'damaged', 'store-full'],
    respond: async ({ request, principal, key, body: { network, report } }) => {
      const { id } = network;
      if (!maySee(principal, id)) {
        noteOutOfScope(request, id, principal);
        return respondPlain(request, 'not-allowed');
      }
      if (await loadFile(id)) return respondPlain(request, 'network-exists');
      const doing = { author: principal.name, at: new Date().toISOString() };
      const result = await (await openStore()).keep(network, { ...doing, key });
      if (result.kind === 'exists') return respondPlain(request, 'network-exists');
      if (result.kind === 'key-used') return respondPlain(request, 'key-used');
      const { version } = result;
      const from = toAddress(request.headers);
      writeAudit({ who: principal.name, from, did: 'create', network: id, version });
      const done = { id, version, ...(report && { report }) };
      return respondDone(done, 201, { Location: `/api/networks/${id}` });
    },
  }),
});

function isBroken(told: NetworkSummary | BrokenNetwork): told is BrokenNetwork {
  return 'state' in told;
}

function toSummaries(told: NetworkSummary | BrokenNetwork): readonly NetworkSummary[] {
  if (!isBroken(told)) return [told];
  if (told.from === 'file') return [];
  const { id, issues } = told;
  const nothing = { asOf: null, version: 0, actors: 0, relationships: 0, claims: 0, meetings: 0 };
  return [{ id, title: id, ...nothing, damaged: toDamage(issues) }];
}

function toSummary({ network, version }: StoredNetwork): NetworkSummary {
  const { id, title, asOf, actors, relationships, claims, meetings } = network;
  const counts = {
    actors: actors.length,
    relationships: relationships.length,
    claims: claims.length,
    meetings: meetings.length,
  };
  return { id, title, asOf, version, ...counts };
}

/** What stays as it is is not complained about with every request. */
const logged = new Map<string, string>();

function logOnce({ id, from, issues: [{ message }] }: BrokenNetwork): void {
  if (logged.get(`${from} ${id}`) === message) return;
  logged.set(`${from} ${id}`, message);
  const what =
    from === 'file' ? `The network file “${id}.json” is left out` : `The network “${id}” is damaged`;
  console.warn(`${what}: ${message}`);
}
