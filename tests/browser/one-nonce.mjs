// Loaded into the servers that all files of tests share: they give the scripts of every page the same nonce. A browser knows a script
// again by its text and by its nonce, and a page that was open before is then opened without compiling anything. That each request has
// a nonce of its own is tested on servers without this.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** How many bytes a nonce has; nothing else that a server draws has as many. */
const LENGTH = 16;

const { randomBytes } = crypto;
const nonce = randomBytes(LENGTH);

Object.assign(crypto, {
  /**
   * @param {number} size
   * @param {(error: Error | null, bytes: Buffer) => void} [callback]
   */
  randomBytes: (size, callback) => {
    if (callback) return randomBytes(size, callback);
    return size === LENGTH ? Buffer.from(nonce) : randomBytes(size);
  },
});
syncBuiltinESMExports();
