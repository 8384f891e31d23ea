/** A function of a WebAssembly module: numbers in, a number out (NaN when it answers nothing). */
type WasmFunction = (...values: readonly number[]) => number;

/** A running WebAssembly module that was built with Emscripten, reached by its bare exports. */
export type WasmModule = {
  /** Throws when the module has no function of that name. */
  readonly call: (name: string, ...values: readonly number[]) => number;
  /** The memory as it is now: it is another after anything was reserved. */
  readonly bytes: () => Uint8Array;
  readonly view: () => DataView;
  /** Copies bytes into the module's memory; returns their address. The caller frees it. */
  readonly copyIn: (bytes: Uint8Array) => number;
  /** Makes a function callable from inside, with that many 32-bit floats after three addresses; returns its place in the table. */
  readonly addCallback: (floats: number, callback: (values: readonly number[]) => void) => Promise<number>;
};

const PAGE = 65_536;

/**
 * Returns a running module from its bytes alone, in Node, a page or a worker: nothing is fetched or looked for. Throws
 * when the bytes are no such module.
 */
export async function startWasmModule(bytes: Uint8Array): Promise<WasmModule> {
  const compiled = await WebAssembly.compile(new Uint8Array(bytes));
  let memory: WebAssembly.Memory | null = null;
  const imports: WebAssembly.Imports = {};
  for (const { module, name } of WebAssembly.Module.imports(compiled)) {
    const answer =
      name === 'emscripten_resize_heap' ? (wanted: number) => grow(memory, wanted) : () => stop(name);
    imports[module] = { ...imports[module], [name]: answer };
  }
  const { exports } = await WebAssembly.instantiate(compiled, imports);
  memory = findMemory(exports);
  const functions = listFunctions(exports);
  const table = findTable(exports);
  const call = (name: string, ...values: readonly number[]): number => {
    const run = functions.get(name);
    if (!run) throw new TypeError(`The WebAssembly module has no function ${name}.`);
    return run(...values);
  };
  const held = memory;
  for (const start of ['__wasm_call_ctors', '_initialize']) if (functions.has(start)) call(start);
  return {
    call,
    bytes: () => new Uint8Array(held.buffer),
    view: () => new DataView(held.buffer),
    copyIn: (source) => {
      const address = call('malloc', source.length);
      new Uint8Array(held.buffer).set(source, address);
      return address;
    },
    addCallback: async (floats, callback) => {
      const place = table.grow(1);
      table.set(place, await toWasmFunction(floats, callback));
      return place;
    },
  };
}

function grow(memory: WebAssembly.Memory | null, wanted: number): number {
  // An address comes as a signed number.
  const missing = (wanted >>> 0) - (memory?.buffer.byteLength ?? 0);
  memory?.grow(Math.max(0, Math.ceil(missing / PAGE)));
  return 1;
}

function stop(name: string): never {
  throw new Error(`A WebAssembly module stopped: it asked for ${name}.`);
}

function findMemory(exports: WebAssembly.Exports): WebAssembly.Memory {
  const { memory } = exports;
  if (memory instanceof WebAssembly.Memory) return memory;
  throw new TypeError('The WebAssembly module shows no memory.');
}

function findTable(exports: WebAssembly.Exports): WebAssembly.Table {
  const { __indirect_function_table: table } = exports;
  if (table instanceof WebAssembly.Table) return table;
  throw new TypeError('The WebAssembly module shows no table of functions.');
}

function listFunctions(exports: WebAssembly.Exports): ReadonlyMap<string, WasmFunction> {
  const functions = new Map<string, WasmFunction>();
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value === 'function') functions.set(name, (...values) => Number(value(...values)));
  }
  return functions;
}

const INT = 0x7f;
const FLOAT = 0x7d;

/**
 * A table holds only functions of WebAssembly, so a JavaScript function goes in by way of the smallest module there is:
 * one that takes it in and gives it out again with a type (three integers, the floats, an integer).
 */
async function toWasmFunction(
  floats: number,
  callback: (values: readonly number[]) => void,
): Promise<WebAssembly.ExportValue> {
  const types = [INT, INT, INT, ...Array.from({ length: floats }, () => FLOAT), INT];
  const section = (id: number, content: readonly number[]) => [id, content.length, ...content];
  const name = [1, 0x66];
  const code = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, types.length, ...types, 0]),
    ...section(2, [1, ...name, ...name, 0, 0]),
    ...section(7, [1, ...name, 0, 0]),
  ]);
  const given = (...values: number[]) => callback(values.slice(3, 3 + floats));
  const { instance } = await WebAssembly.instantiate(code, { f: { f: given } });
  const { f } = instance.exports;
  if (f === undefined) throw new TypeError('The module of one function came out empty.');
  return f;
}

/** Returns four letters as one number, the way fonts write the names of tables, scripts and features. */
export function toTag(letters: string): number {
  let tag = 0;
  for (const byte of new TextEncoder().encode(letters)) tag = (tag << 8) | byte;
  return tag;
}
