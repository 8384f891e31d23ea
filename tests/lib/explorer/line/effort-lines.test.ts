import {
  type ActorDirectory,
  createKnownDirectory,
  createStateDirectory,
} from '@/lib/explorer/line/actor-directory';
import { buildLine } from '@/lib/explorer/line/build-line';
import { completeLine } from '@/lib/explorer/line/complete-line';
import type { LineContext } from '@/lib/explorer/line/line-meaning';
import { understandLine } from '@/lib/explorer/line/understand-line';
import { createKnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { applyChange } from '@/lib/network/changes/apply-change';
import { readDirectory } from '@/lib/network/directory/read-directory';
import { EFFORT_NETWORK } from '@/tests/browser/fixtures/effort-article';
import { EFFORT_LINES } from '@/tests/browser/fixtures/effort-lines';
import { describeNetwork, describeWanted } from '@/tests/browser/fixtures/effort-network';
import { createNetwork } from '@/tests/fixtures/create-network';

/** Returns what stands in the line once a script was typed. */
function typeLine(script: string, context: LineContext): string {
  let text = '';
  for (const key of script) {
    if (key !== '⇥') {
      text += key;
      continue;
    }
    const { pieces } = understandLine(text, context);
    const completions = completeLine(pieces, text.length, context);
    const [first] = completions?.list ?? [];
    if (!completions || !first) throw new Error(`Nothing is offered for “${text}”.`);
    text = text.slice(0, completions.at.start) + first.written;
  }
  return text;
}

test.each<[string, ActorDirectory]>([
  ['with the directory', createKnownDirectory(createKnownActorIndex(readDirectory()))],
  ['while only states are known', createStateDirectory()],
])('the lines of the article make its network %s', (_, directory) => {
  let context: LineContext = { network: createNetwork({}), source: null, directory };
  for (const script of EFFORT_LINES) {
    const text = typeLine(script, context);
    const { meaning, issues } = understandLine(text, context);
    if (!meaning) throw new Error(`${text}: ${issues.map(({ message }) => message).join(' ')}`);
    const { change, source } = buildLine(meaning, context.network, context.source);
    const result = applyChange(context.network, change);
    if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result)}`);
    context = { ...context, network: result.network, source };
  }
  expect(describeNetwork(context.network)).toEqual(describeWanted(EFFORT_NETWORK));
});
