import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import {
  createNetworksFolder,
  createTruceFile,
  type NetworksFolder,
} from '@/tests/lib/store/networks-folder';

type TruceFolder = Pick<NetworksFolder, 'path' | 'write'>;

/** Gives each test of a file a folder of networks with the truce in it. Returns that of the test that runs. */
export function serveTruce(): TruceFolder {
  const folder = provide(async () => {
    const created = await createNetworksFolder();
    await created.write('truce.json', createTruceFile());
    return created;
  });
  return {
    get path() {
      return folder.get().path;
    },
    write: (file, content) => folder.get().write(file, content),
  };
}

/** Gives each test a folder for what it keeps as well. What is noted of that is not written out. */
export function keepTruce(): { readonly folder: TruceFolder; readonly kept: Pick<KeptFolder, 'path'> } {
  beforeEach(() => {
    jest.spyOn(console, 'info').mockImplementation();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const kept = provide(createKeptFolder);
  return {
    folder: serveTruce(),
    kept: {
      get path() {
        return kept.get().path;
      },
    },
  };
}

/** Creates something before each test, and removes it afterwards. */
function provide<Thing extends { remove(): Promise<void> }>(create: () => Promise<Thing>) {
  let thing: Thing | null = null;
  beforeEach(async () => {
    thing = await create();
  });
  afterEach(() => thing?.remove());
  return {
    get: (): Thing => {
      if (!thing) throw new Error('It is there while a test runs.');
      return thing;
    },
  };
}
