// The last resort for tests on a machine without a browser and without the right to install one: a package of the registry
// that holds Chromium and the libraries that a bare Linux lacks. It is unpacked here, and none of its own code is run.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { findNpm } from './install.mjs';
import { runProcess } from './processes.mjs';
import { Failure } from './program.mjs';

const PACKAGE = '@sparticuz/chromium@147.0.0';
const ARCHIVE = 'sparticuz-chromium-147.0.0.tgz';
/** Of the archive, SHA-512 in base64. */
const INTEGRITY = '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';

/**
 * Chromium from the registry, unpacked into the user's cache on the first call. Null on another system than Linux on x64, or
 * when it cannot be fetched, which is then said.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import('./browser.mjs').Browser | null>}
 */
export async function fetchBrowser(env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const cache = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'backchannel/chromium-147.0.0');
  try {
    if (!existsSync(folder)) await unpackInto(folder, env);
  } catch (error) {
    console.error(
      `backchannel: ${PACKAGE} could not be fetched: ${error instanceof Error ? error.message : error}`,
    );
    return null;
  }
  const libraries = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/**
 * @param {string} folder made at the end, in one step, so that what is there is whole
 * @param {Record<string, string | undefined>} env
 */
async function unpackInto(folder, env) {
  console.log(`Fetching ${PACKAGE} for the browser tests …`);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    const { command, args } = findNpm(env, process.platform);
    await run(command, [...args, 'pack', PACKAGE, '--silent', '--pack-destination', draft], draft);
    const sum = createHash('sha512')
      .update(readFileSync(join(draft, ARCHIVE)))
      .digest('base64');
    if (sum !== INTEGRITY) throw new Failure(`its checksum is ${sum}, not ${INTEGRITY}.`);
    await run('tar', ['-xzf', ARCHIVE], draft);
    for (const name of ['chromium', 'swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
      const packed = join(draft, 'package/bin', `${name}.br`);
      await pipeline(
        createReadStream(packed),
        createBrotliDecompress(),
        createWriteStream(join(draft, name)),
      );
      if (!name.endsWith('.tar')) continue;
      await run('tar', ['-xf', name, '--no-same-owner'], draft);
      rmSync(join(draft, name));
    }
    chmodSync(join(draft, 'chromium'), 0o755);
    rmSync(join(draft, 'package'), { recursive: true });
    rmSync(join(draft, ARCHIVE));
    writeFileSync(join(draft, 'fonts.conf'), listFonts(folder));
    // Another run may have been quicker.
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * What to name in FONTCONFIG_FILE: a bare Linux lists no fonts, and Chromium then draws no letter of a page without its own.
 * @param {string} folder of the unpacked browser
 */
function listFonts(folder) {
  const list = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...[join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `  <dir>${escapeXml(place)}</dir>`),
    `  <cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir>`,
    '</fontconfig>',
  ];
  return `${list.join('\n')}\n`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
async function run(command, args, cwd) {
  const { code } = await runProcess(command, args, { cwd });
  if (code !== 0) throw new Failure(`"${command} ${args.join(' ')}" failed with exit code ${code}.`);
}
