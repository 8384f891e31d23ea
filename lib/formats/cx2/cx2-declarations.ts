import { isJsonObject, type JsonObject } from '../json/read-json-source';

/** What CX2 declares of the attributes of nodes or of edges. */
export type Cx2Declarations = {
  /** Short names that elements use → the names they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** What elements have that say nothing, by name. */
  readonly defaults: ReadonlyMap<string, unknown>;
};

/** Returns the declarations of nodes and of edges. */
export function readDeclarations(aspects: readonly JsonObject[]): {
  readonly nodes: Cx2Declarations;
  readonly edges: Cx2Declarations;
} {
  return { nodes: readSide(aspects, 'nodes'), edges: readSide(aspects, 'edges') };
}

function readSide(aspects: readonly JsonObject[], side: 'nodes' | 'edges'): Cx2Declarations {
  const names = new Map<string, string>();
  const defaults = new Map<string, unknown>();
  for (const { [side]: declared } of aspects) {
    for (const [name, declaration] of isJsonObject(declared) ? Object.entries(declared) : []) {
      if (!isJsonObject(declaration)) continue;
      if (typeof declaration.a === 'string') names.set(declaration.a, name);
      if (declaration.v !== undefined) defaults.set(name, declaration.v);
    }
  }
  return { names, defaults };
}

/** Returns the attributes of a node or an edge under their full names, with defaults, and where it stands on the screen. */
export function toNamedValues(element: JsonObject, { names, defaults }: Cx2Declarations): JsonObject {
  const values = new Map<string, unknown>(defaults);
  for (const axis of ['x', 'y', 'z']) {
    if (element[axis] !== undefined) values.set(`viz:${axis}`, element[axis]);
  }
  for (const [name, value] of isJsonObject(element.v) ? Object.entries(element.v) : []) {
    values.set(names.get(name) ?? name, value);
  }
  return Object.fromEntries(values);
}
