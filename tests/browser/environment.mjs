import { TestEnvironment } from 'jest-environment-node';
import { keptBrowser } from './kept-browser.mjs';

/** Node, with the browser of this process: to start one, and to load what drives it, takes longer than a short test. */
export default class BrowserEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.global.keptBrowser = keptBrowser;
  }
}
