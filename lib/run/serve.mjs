import { checkFree, readAddress } from './address.mjs';
import { buildIfNeeded, nextProgram } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { runProcess, treatSignalsAsSuccess } from './processes.mjs';
import { runProgram } from './program.mjs';
import { ROOT } from './root.mjs';
import { startServer, toDataFolder } from './server.mjs';

/** Installs and builds what is not up to date, then serves until it is stopped. */
export function serve() {
  return runProgram(async () => {
    const address = readAddress(process.env, process.argv.slice(2));
    await checkFree(address);
    await installIfNeeded(ROOT);
    await buildIfNeeded(ROOT);
    // Again, since a minute may have passed.
    await checkFree(address);
    const server = await startServer(ROOT, address);
    treatSignalsAsSuccess();
    console.log(`Backchannel is at ${server.url} (Ctrl+C stops it)`);
    const { code } = await server.ended;
    return code;
  });
}

/** Installs what is not up to date, then serves the sources as they change until it is stopped. */
export function develop() {
  return runProgram(async () => {
    const address = readAddress(process.env, process.argv.slice(2));
    await checkFree(address);
    await installIfNeeded(ROOT);
    treatSignalsAsSuccess();
    const args = [nextProgram(ROOT), 'dev', '--hostname', address.host, '--port', String(address.port)];
    const { code } = await runProcess(process.execPath, args, {
      cwd: ROOT,
      env: {
        NODE_ENV: 'development',
        BACKCHANNEL_BOUND_TO: address.host,
        DATA_DIR: toDataFolder(ROOT),
      },
    });
    return code;
  });
}
