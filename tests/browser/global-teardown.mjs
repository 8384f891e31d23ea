import { stopServers } from './running-server.mjs';

export default stopServers;
