import { BELONGING_FRAMES } from './belonging-frames';
import { CONFLICT_FRAMES } from './conflict-frames';
import { AGREEMENT_FRAMES, CONTACT_FRAMES, REQUEST_FRAMES } from './contact-frames';
import type { Frame } from './frame';
import { GO_BETWEEN_FRAMES } from './go-between-frames';
import { SUPPORT_FRAMES } from './support-frames';

const FRAMES: readonly Frame[] = [
  ...GO_BETWEEN_FRAMES,
  ...AGREEMENT_FRAMES,
  ...SUPPORT_FRAMES,
  ...CONFLICT_FRAMES,
  ...BELONGING_FRAMES,
  ...REQUEST_FRAMES,
  ...CONTACT_FRAMES,
];

function index(listForms: (frame: Frame) => Iterable<string>): ReadonlyMap<string, readonly Frame[]> {
  const byForm = new Map<string, Frame[]>();
  for (const frame of FRAMES)
    for (const form of listForms(frame)) byForm.set(form, [...(byForm.get(form) ?? []), frame]);
  return byForm;
}

/** The frames of each form of a verb that is no noun, in the order in which they are tried. */
export const FRAMES_BY_FORM = index(({ verbs }) => verbs);
/** The frames of the base forms of verbs, which may be nouns. */
export const FRAMES_BY_BASE = index(({ verbs, bases }) => [...bases].filter((base) => !verbs.has(base)));
