import { stopServer } from './running-server.mjs';

export default stopServer;
