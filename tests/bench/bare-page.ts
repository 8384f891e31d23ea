import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';

/** A server of a page that draws a network with Cytoscape and does nothing else. */
export type BarePage = { readonly url: string; readonly close: () => Promise<void> };

const HTML = `<!doctype html><meta charset="utf-8"><title>Bare</title>
<style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>
<script src="/cytoscape.js"></script><script src="/page.js"></script>`;

/** Sent as text: it runs in the page. */
const SCRIPT = `(${drawBare.toString()})();`;

function drawBare(): void {
  type Bare = {
    cytoscape: (options: object) => { one: (event: string, act: () => void) => void };
    bareAt?: number;
    bareCy?: object;
  };
  const page = window as unknown as Bare;
  fetch('/graph.json')
    .then((response) => response.json())
    .then((elements: object) => {
      const cy = page.cytoscape({
        container: document.getElementById('map'),
        elements,
        layout: { name: 'preset' },
        textureOnViewport: true,
        style: [
          {
            selector: 'node',
            style: { label: 'data(name)', width: 30, height: 30, 'min-zoomed-font-size': 8 },
          },
          {
            selector: 'edge',
            style: { width: 1.5, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
          },
        ],
      });
      page.bareCy = cy;
      cy.one('render', () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            page.bareAt = performance.now();
          };
          port2.postMessage(null);
        }),
      );
    });
}

/** Serves the bare page of a network with these positions: each tie is one edge, compressed as ours is. */
export async function serveBarePage(
  { actors, relationships }: Network,
  positions: Positions,
): Promise<BarePage> {
  const graph = {
    nodes: actors.map(({ id, name }) => ({ data: { id, name }, position: positions[id] })),
    edges: relationships.map(({ id, source, target }) => ({
      data: { id, source, target: target ?? source },
    })),
  };
  const cytoscape = readFileSync(join(process.cwd(), 'node_modules/cytoscape/dist/cytoscape.min.js'));
  const files: Readonly<Record<string, readonly [type: string, body: Buffer]>> = {
    '/': ['text/html', Buffer.from(HTML)],
    '/page.js': ['text/javascript', Buffer.from(SCRIPT)],
    '/cytoscape.js': ['text/javascript', cytoscape],
    '/graph.json': ['application/json', Buffer.from(JSON.stringify(graph))],
  };
  const packed = new Map(
    Object.entries(files).map(([path, [type, body]]) => [path, [type, gzipSync(body)] as const]),
  );
  const server = createServer(({ url = '/' }, response) => {
    const file = packed.get(url);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': file[0], 'Content-Encoding': 'gzip' }).end(file[1]);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
