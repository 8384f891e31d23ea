import { TEMPLATE_NAME, writeTemplate } from '@/lib/formats/template/write-template';
import { XLSX } from '@/lib/formats/xlsx';
import { createRoute, declareMethod } from '../../_http/create-route';
import { SERVER } from '../../_http/network-scope';
import { respondFile } from '../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The spreadsheet that people fill in and import. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    respond: ({ request }) => {
      const { mediaType } = XLSX;
      const bytes = new Uint8Array(writeTemplate());
      return respondFile(request, bytes, { name: TEMPLATE_NAME, mediaType, isDownload: true });
    },
  }),
});
