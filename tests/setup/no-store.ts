import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.DATA_DIR = join(tmpdir(), 'backchannel-tests-keep-nothing-here');
delete process.env.DATABASE_URL;
// The server of a test is of this machine alone, where whoever asks is let in, unless a test says otherwise.
process.env.BACKCHANNEL_BOUND_TO = '127.0.0.1';
