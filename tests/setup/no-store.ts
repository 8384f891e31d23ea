import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.DATA_DIR = join(tmpdir(), 'backchannel-tests-keep-nothing-here');
delete process.env.DATABASE_URL;
