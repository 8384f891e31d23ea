import type { SceneGroup, SceneItem, ScenePath } from '../scene/scene';
import type { SvgNames } from './svg-names';
import { writeLength } from './svg-number';
import { toPathData } from './svg-path-data';
import { toPathLook } from './svg-styles';
import { type SvgTextSheet, toSvgText } from './svg-text';
import { toXmlText } from './xml-text';

/** A document that is being written. */
export type SvgSheet = SvgTextSheet & {
  readonly parts: string[];
  readonly names: SvgNames;
};

/** What the groups of actors and ties are called, and the attribute that holds the id as it is in the network. */
const SUBJECTS = { actor: 'data-actor', side: 'data-side', tie: 'data-tie' } as const;
/** There are many of these, and nobody looks for one of them. */
const NAMELESS: ReadonlySet<SceneGroup['role']> = new Set(['flag', 'frame', 'meeting', 'meetings']);

/** Writes down the items of a scene, in the order in which they are drawn. */
export function writeItems(sheet: SvgSheet, items: readonly SceneItem[]): void {
  for (const item of items) {
    if (item.kind === 'path') writePath(sheet, item);
    else if (item.kind === 'text') sheet.parts.push(toSvgText(sheet, item));
    else writeGroup(sheet, item);
  }
}

function writePath(sheet: SvgSheet, path: ScenePath): void {
  if (path.fill === null && path.stroke === null) return;
  const look = sheet.styles.take(toPathLook(path));
  sheet.parts.push(`<path class="${look}" d="${toPathData(path.commands)}"/>`);
}

function writeGroup(sheet: SvgSheet, group: SceneGroup): void {
  const clip = group.clip === null ? '' : ` clip-path="url(#${writeClip(sheet, group.clip)})"`;
  sheet.parts.push(`<g${toGroupName(sheet.names, group)}${clip}>`);
  if (group.name !== null) sheet.parts.push(`<title>${toXmlText(group.name)}</title>`);
  writeItems(sheet, group.items);
  sheet.parts.push('</g>');
}

function toGroupName(names: SvgNames, { role, id }: SceneGroup): string {
  if (role === 'actor' || role === 'side' || role === 'tie') {
    const subject = id ?? '';
    return ` id="${names.take(`${role}-${subject}`)}" ${SUBJECTS[role]}="${toXmlText(subject)}"`;
  }
  return NAMELESS.has(role) ? '' : ` id="${names.take(role)}"`;
}

function writeClip(sheet: SvgSheet, clip: NonNullable<SceneGroup['clip']>): string {
  const name = sheet.takeName();
  const [x, y, width, height] = clip.map(writeLength);
  sheet.parts.push(
    `<clipPath id="${name}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`,
  );
  return name;
}
