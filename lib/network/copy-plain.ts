import { toCount } from './explain';
import { type IssueList, type Step, toQuoted } from './issue-list';
import { LIMITS } from './limits';

/** Keys with which an object could be made to change what other objects inherit. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Container = Record<string, unknown> | unknown[];

/** A list or object whose entries are being copied; the chain of frames is the place in the value. */
type Frame = {
  readonly from: object;
  readonly to: Container;
  readonly keys: readonly string[] | null;
  readonly length: number;
  readonly step: Step | null;
  next: number;
};

/**
 * Returns a deep copy of what JSON can hold, or null with an issue for each thing that it cannot: functions, dates,
 * maps, getters, cycles, numbers without end, keys that could change what other objects inherit. Fields that are
 * undefined are left out. Walks without recursion, so that no nesting can exhaust the stack. Never throws.
 */
export function copyPlain(input: unknown, issues: IssueList): { readonly value: unknown } | null {
  try {
    const value = new Copier(issues).copy(input);
    return issues.hasErrors() ? null : { value };
  } catch {
    issues.addError(() => ({
      at: [],
      id: null,
      message: 'It could not be read: it throws an error when it is looked at.',
      fix: 'Pass plain data, as JSON.parse gives it.',
    }));
    return null;
  }
}

class Copier {
  private readonly frames: Frame[] = [];
  private readonly open = new Set<object>();
  private containers = 0;
  private values = 0;

  constructor(private readonly issues: IssueList) {}

  copy(input: unknown): unknown {
    const root: unknown[] = [];
    this.put(root, null, input);
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      if (this.containers > LIMITS.containers || this.values > LIMITS.values) {
        this.refuse(null, 'holds too many values', 'Split the network into several.');
        break;
      }
      if (frame.next < frame.length) this.copyNext(frame);
      else {
        this.frames.pop();
        this.open.delete(frame.from);
      }
    }
    return root[0];
  }

  private copyNext(frame: Frame): void {
    const key = frame.keys === null ? String(frame.next) : (frame.keys[frame.next] ?? '');
    const step = frame.keys === null ? frame.next : key;
    frame.next += 1;
    if (frame.keys !== null && FORBIDDEN_KEYS.has(key)) {
      this.refuse(step, 'is a name that no field may have', 'Delete it.');
      return;
    }
    const property = Object.getOwnPropertyDescriptor(frame.from, key);
    if (property && !('value' in property)) {
      this.refuse(
        step,
        'is worked out by a program when it is read',
        'Pass plain data, as JSON.parse gives it.',
      );
      return;
    }
    if (property?.value === undefined && frame.keys !== null) return;
    this.put(frame.to, step, property?.value);
  }

  private put(to: Container, step: Step | null, value: unknown): void {
    this.values += 1;
    if (typeof value === 'object' && value !== null) {
      const copy = this.enter(step, value);
      if (copy) set(to, step, copy);
    } else if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      set(to, step, value);
    } else if (typeof value === 'number' && Number.isFinite(value)) {
      set(to, step, value === 0 ? 0 : value);
    } else {
      const kind = typeof value === 'number' ? String(value) : typeof value;
      this.refuse(
        step,
        `is of a sort that JSON cannot hold (${kind})`,
        'Pass plain data, as JSON.parse gives it.',
      );
    }
  }

  private enter(step: Step | null, from: object): Container | null {
    if (this.open.has(from)) {
      this.refuse(step, 'contains itself', 'Pass plain data, as JSON.parse gives it.');
      return null;
    }
    if (this.frames.length >= LIMITS.depth) {
      this.refuse(step, `stands more than ${LIMITS.depth} lists and objects deep`, 'Nest it less deeply.');
      return null;
    }
    const isList = Array.isArray(from);
    if (!isList && !isPlain(from)) {
      this.refuse(step, 'is of a class of its own', 'Pass plain data, as JSON.parse gives it.');
      return null;
    }
    const keys = isList ? null : Object.keys(from);
    const length = isList ? from.length : (keys?.length ?? 0);
    if (this.values + length > LIMITS.values) {
      this.refuse(
        step,
        `has ${toCount(length)} entries, which are too many`,
        'Split the network into several.',
      );
      return null;
    }
    const to: Container = isList ? [] : {};
    this.containers += 1;
    this.open.add(from);
    this.frames.push({ from, to, keys, length, step, next: 0 });
    return to;
  }

  private refuse(step: Step | null, what: string, fix: string): void {
    this.issues.addError(() => {
      const steps = [...this.frames.map((frame) => frame.step), step];
      const at = steps.filter((each) => each !== null);
      const last = at.at(-1);
      const subject = typeof last === 'string' ? toQuoted(last) : 'It';
      return { at, id: null, message: `${subject} ${what}.`, fix };
    });
  }
}

function set(to: Container, step: Step | null, value: unknown): void {
  if (Array.isArray(to)) to.push(value);
  else if (step !== null) to[step] = value;
}

/** True for what `{ … }` makes, in this realm or another (a worker’s, a frame’s), and for objects without prototype. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}
