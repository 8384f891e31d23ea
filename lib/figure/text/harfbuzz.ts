import type { PathCommand } from '../geometry/path';
import { startWasmModule, toTag, type WasmModule } from './wasm-module';

/** A glyph as HarfBuzz places it, in the font's units, y up; `cluster` is an index into the text that was given (UTF-16). */
export type PlacedGlyph = {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
};

export type HarfBuzzFont = {
  readonly unitsPerEm: number;
  /** Null when the font lacks the character. */
  readonly findGlyph: (codePoint: number) => number | null;
  /** Glyphs from left to right of `text` from `start` to `end`; what stands around it counts for the joining of letters. */
  readonly shape: (text: string, start: number, end: number, rtl: boolean, script: string) => PlacedGlyph[];
  readonly toOutline: (glyph: number) => PathCommand[];
};

export type HarfBuzz = { readonly openFont: (bytes: Uint8Array) => HarfBuzzFont };

const LEFT_TO_RIGHT = 4;
const RIGHT_TO_LEFT = 5;
const READ_ONLY = 1;
/** Joiners and direction marks do their work and leave no empty glyph behind. */
const REMOVE_DEFAULT_IGNORABLES = 8;
/** Five 32-bit words each: glyph, mask, cluster, …; and advance x, y, offset x, y, …. */
const RECORD = 20;

/**
 * Returns HarfBuzz running from the bytes of `harfbuzz.wasm`. Its package's own entry looks for that file by itself while
 * it is imported, which neither a worker's bundle nor a test can let it do: hence this thin way to the same functions.
 */
export async function startHarfBuzz(wasm: Uint8Array): Promise<HarfBuzz> {
  const module = await startWasmModule(wasm);
  const pen = await createPen(module);
  // The language decides about forms of letters; none is named, so that the machine's own has no say.
  const language = withText(module, 'und', (address, length) =>
    module.call('hb_language_from_string', address, length),
  );
  const buffer = module.call('hb_buffer_create');
  const scratch = module.call('malloc', 4);

  const openFont = (bytes: Uint8Array): HarfBuzzFont => {
    const blob = module.call('hb_blob_create', module.copyIn(bytes), bytes.length, READ_ONLY, 0, 0);
    const face = module.call('hb_face_create', blob, 0);
    const font = module.call('hb_font_create', face);
    const found = new Map<number, number | null>();
    return {
      unitsPerEm: module.call('hb_face_get_upem', face),
      findGlyph: (codePoint) => {
        const known = found.get(codePoint);
        if (known !== undefined) return known;
        const has = module.call('hb_font_get_nominal_glyph', font, codePoint, scratch) !== 0;
        const glyph = has ? module.view().getUint32(scratch, true) : null;
        found.set(codePoint, glyph);
        return glyph;
      },
      shape: (text, start, end, rtl, script) => {
        fillBuffer(module, buffer, text, start, end);
        module.call('hb_buffer_set_direction', buffer, rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
        module.call('hb_buffer_set_script', buffer, toTag(script));
        module.call('hb_buffer_set_language', buffer, language);
        module.call('hb_shape', font, buffer, 0, 0);
        return readGlyphs(module, buffer, scratch);
      },
      toOutline: (glyph) => pen(font, glyph),
    };
  };
  return { openFont };
}

function fillBuffer(module: WasmModule, buffer: number, text: string, start: number, end: number): void {
  module.call('hb_buffer_reset', buffer);
  module.call('hb_buffer_set_flags', buffer, REMOVE_DEFAULT_IGNORABLES);
  const address = module.call('malloc', text.length * 2);
  const units = module.view();
  for (let index = 0; index < text.length; index++)
    units.setUint16(address + index * 2, text.charCodeAt(index), true);
  module.call('hb_buffer_add_utf16', buffer, address, text.length, start, end - start);
  module.call('free', address);
}

function readGlyphs(module: WasmModule, buffer: number, scratch: number): PlacedGlyph[] {
  const infos = module.call('hb_buffer_get_glyph_infos', buffer, scratch);
  const positions = module.call('hb_buffer_get_glyph_positions', buffer, scratch);
  const view = module.view();
  return Array.from({ length: view.getUint32(scratch, true) }, (_, index) => {
    const info = infos + index * RECORD;
    const position = positions + index * RECORD;
    return {
      id: view.getUint32(info, true),
      cluster: view.getUint32(info + 8, true),
      advance: view.getInt32(position, true),
      dx: view.getInt32(position + 8, true),
      dy: view.getInt32(position + 12, true),
    };
  });
}

/** The pen writes down the pieces of one outline at a time. */
async function createPen(module: WasmModule): Promise<(font: number, glyph: number) => PathCommand[]> {
  let commands: PathCommand[] = [];
  const functions = module.call('hb_draw_funcs_create');
  const pieces = [
    ['move_to', 2, ([x = 0, y = 0]) => commands.push(['M', x, y])],
    ['line_to', 2, ([x = 0, y = 0]) => commands.push(['L', x, y])],
    ['quadratic_to', 4, ([cx = 0, cy = 0, x = 0, y = 0]) => commands.push(['Q', cx, cy, x, y])],
    [
      'cubic_to',
      6,
      ([ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]) => commands.push(['C', ax, ay, bx, by, x, y]),
    ],
    ['close_path', 0, () => commands.push(['Z'])],
  ] satisfies [string, number, (values: readonly number[]) => void][];
  for (const [name, floats, draw] of pieces) {
    const callback = await module.addCallback(floats, draw);
    module.call(`hb_draw_funcs_set_${name}_func`, functions, callback, 0, 0);
  }
  return (font, glyph) => {
    commands = [];
    module.call('hb_font_draw_glyph', font, glyph, functions, 0);
    return commands;
  };
}

function withText<T>(module: WasmModule, text: string, use: (address: number, length: number) => T): T {
  const bytes = new TextEncoder().encode(text);
  const address = module.copyIn(bytes);
  const answer = use(address, bytes.length);
  module.call('free', address);
  return answer;
}
