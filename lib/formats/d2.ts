import { readD2 } from './d2/read-d2';
import type { Format } from './format';

/** Drawings of D2. */
export const D2: Format = {
  id: 'd2',
  label: 'D2 drawing',
  extensions: ['d2'],
  mediaType: 'text/plain',
  recognise: ({ name, head }) => recogniseD2(name, head()),
  read: readD2,
  write: null,
  keeps: null,
};

const ARROW = /^[^|{}]{1,300}\s(->|<-|<->|--)\s[^|{}]{1,300}$/m;
/** What only such drawings have beside arrows. */
const OWN =
  /^\s*(direction:\s*(right|left|up|down)|[^\n|]{0,300}\.style\.[a-z-]+:|[^\n|]{0,300}:\s*[^\n|]{0,200}\{\s*(shape|style|label|icon|class)\b|\s*shape:\s*[a-z_]+|vars:\s*\{|classes:\s*\{)/m;

/** Arrows alone may be anything: its name, or what says how boxes look, tells a drawing. */
function recogniseD2(name: string, head: string): number {
  if (/^\s*([<{[@]|(strict\s+)?(di)?graph\b|flowchart\b|sequenceDiagram\b)/.test(head)) return 0;
  if (!ARROW.test(head)) return 0;
  return name.toLowerCase().endsWith('.d2') || OWN.test(head) ? 0.9 : 0;
}
