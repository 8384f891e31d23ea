import { describeHidden, toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import { toCitation } from '@/lib/graph/model/citation';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { toPlainText } from '@/lib/view/label-lines';
import { RELIABILITY_WORDS } from '@/lib/vocabulary/admiralty';
import type { FigureSubject } from '../options/figure-subject';
import type { Scene } from '../scene/scene';

export type ReadmeParts = {
  readonly subject: FigureSubject;
  readonly scene: Pick<Scene, 'title' | 'description'>;
  /** The documents that what is shown stands on. */
  readonly documents: readonly SourceDocument[];
  /** The names of the files beside it, each with what it is. */
  readonly files: readonly (readonly [name: string, description: string])[];
  /** The address of the view. */
  readonly link: string;
};

/** Returns what a person must know who is given a figure with its data: plain text, a line for each thing of the file. */
export function toFigureReadme({ subject, scene, documents, files, link }: ReadmeParts): string {
  const { graph, filter, shown } = subject;
  const { title, asOf } = graph.getAttribute('network');
  const hidden = describeHidden(shown);
  const sections = [
    toPlainText(scene.title || title),
    [
      `Network: ${toPlainText(title)}${asOf === null ? '' : `, as of ${toDateLabel(asOf)}`}`,
      `Shown: ${toPlainText(toFilterSentence(graph, filter))}`,
      `Hidden: ${toPlainText(hidden) || 'nothing'}`,
      toPlainText(subject.highlight ?? ''),
      `The view: ${link}`,
    ]
      .filter(Boolean)
      .join('\n'),
    `What the figure shows\n\n${toPlainText(scene.description)}`,
    `Files\n\n${files.map(([name, description]) => `${name}: ${description}`).join('\n')}`,
    `Sources\n\n${documents.map(toSource).join('\n') || 'No document stands behind what is shown.'}`,
  ];
  return `${sections.join('\n\n\n')}\n`;
}

function toSource(document: SourceDocument): string {
  const { url, reliability } = document;
  const parts = [
    toCitation(document),
    url,
    reliability === null ? '' : `${RELIABILITY_WORDS[reliability]} (${reliability})`,
  ];
  return `- ${parts.map(toPlainText).filter(Boolean).join('. ')}`;
}
