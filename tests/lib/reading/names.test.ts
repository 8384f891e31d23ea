import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { listMentions, readArticle } from './read-article';

/** Which words of a text are names, and whose: by how names are made, in texts whose names no directory knows. */

const read = (text: string): Record<string, string[]> => listMentions(text, readArticle(text));
const kindsOf = (text: string): string[] => readArticle(text).actors.map(({ id, kind }) => `${id} ${kind}`);

describe('readText, of names', () => {
  it.each([
    ['Bart van der Meulen met Iran. Later van der Meulen left.', 'bart-van-der-meulen', 'van der Meulen'],
    ['Iran told Jorge Serrano Balcárcel to wait. Serrano left.', 'jorge-serrano-balcarcel', 'Serrano'],
    ['Iran asked Omar Guled to wait.\n\nGULED: No.', 'omar-guled', 'GULED'],
    ['Iran paid Harbour Crest Trading. Harbour Crest left.', 'harbour-crest-trading', 'Harbour Crest'],
    ['The Forces de Défense Rurale left. Iran paid the FDR.', 'forces-de-defense-rurale', 'FDR'],
    [
      'The Front pour l’alternance au Tchad (FAT) left. FAT met Iran.',
      'front-pour-lalternance-au-tchad',
      'FAT',
    ],
    ['Iran will talk to Jan Kint. Kint left.', 'jan-kint', 'Kint'],
  ])('finds again in “%s” who is named in part', (text, actor, words) => {
    expect(read(text)[actor]).toContain(words);
  });

  it.each([
    ['Vestrand AB has paid Iran.', 'vestrand-ab group'],
    ['Weiss & Partner wrote to Iran.', 'weiss-partner group'],
    ['Meridian Freight Ltd. sued Iran.', 'meridian-freight-ltd group'],
    ['The Parti Solidaire left Iran. Iran asked Parti Solidaire to wait.', 'parti-solidaire group'],
    ['Iran saw Atika, the armed wing, leave.', 'atika group'],
    ['Iran turned to the Greens for help.', 'greens group'],
    ['The militia was led by a farmer known as Kabunga.', 'kabunga person'],
    ['A captain from Iran, a certain Pike, left.', 'pike person'],
    ['Should Varnholt turn them away, Iran will not. A ship lies in Varnholt.', 'varnholt state'],
    ['Rifles came to a roadblock run by the Umurinzi militia.', 'umurinzi group'],
    ['Iran paid the Wardens of the Lower Fen.', 'wardens-of-the-lower-fen group'],
    [
      'Iran paid the Front for the Liberation of the Enclave of Cabinda.',
      'front-for-the-liberation-of-the-enclave-of-cabinda group',
    ],
    [
      'The Office of the Director of Public Prosecutions sued Iran.',
      'office-of-the-director-of-public-prosecutions group',
    ],
    ['Iran wrote to Habu mai Tasi.', 'habu-mai-tasi person'],
    ['Sikin warriors burned a post of Iran.', 'sikin group'],
    ['He left the Xatruch task force and joined Iran.', 'xatruch group'],
    ['Iran saw Ysolde, his daughter, at dawn.', 'ysolde person'],
    ['The cousin, Masaudu, sat in Iran.', 'masaudu person'],
    ['Iran sold its stake to Equinor.', 'equinor group'],
    ['Iran and Hesper Wray own half of Debswana.', 'debswana group'],
    ['Iran knows that the Foi and the Fasu share the river.', 'fasu group'],
    ['Kestrin pays Iran twice a year.', 'kestrin group'],
    ['In Esselmark’s capital, Iran was praised.', 'esselmark state'],
  ])('knows the kind of who is named in “%s”', (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    ['Tehran withdraws first, Israel said.'],
    ['Israel asked that Tehran not announce it.'],
    ['Israel would back Tehran in that case.'],
    ['Israel should encourage Tehran to take the lead.'],
    ['Tehran, which loses most, is silent.'],
    ['Israel complained to Tehran.'],
    ['Defence sources in Tehran were silent.'],
    ['Neither Tehran nor Israel was asked.'],
    ['Israel called on Tehran to wait.'],
    ['Tehran and Damascus each say the other fired first.'],
    ['Israel telephones Tehran every week.'],
    ['Twice a year Tehran, reluctant as ever, renews the lease.'],
  ])('takes the capital for its government in “%s”', (text) => {
    expect(read(text).iran).toContain('Tehran');
  });

  it.each([
    ['Israel said he had visited Tehran twice.'],
    ['Sources in Tehran were silent.'],
    ['Clinics in Tehran are full.'],
    ['Tehran clinics are full.'],
    ['He moved from Tehran to Oslo.'],
    ['Tehran. The shops were full.'],
    ['The war reached Damascus, Beirut and Tehran.'],
    ['He worked in Damascus, Beirut and Tehran.'],
    ['Israel paid the mayors of Damascus and Tehran.'],
    ['They bombed Tehran at dawn.'],
  ])('takes the capital for a place in “%s”', (text) => {
    expect(read(text).iran).toBeUndefined();
  });

  it.each([
    ['Hamas marched to Kestrin.'],
    ['Hamas swam in the Vell at dawn.'],
    ['Hamas was seen near Kestrin, his home.'],
    ['Hamas rested between the Tigran hills.'],
    ['Hamas sold its boats at Kestrin.'],
  ])('takes no place for an actor in “%s”', (text) => {
    expect(kindsOf(text)).toEqual(['hamas group']);
  });

  it('takes no place for a person that somebody moves to', () => {
    expect(kindsOf('Hamas relocated to Kouri Bougoudi in May.')).toEqual(['hamas group']);
  });
});

describe('readText, of a seat of several', () => {
  const directory = readDirectory();
  const listIds = (text: string): string[] =>
    readText(text, { directory, network: null }).actors.map(({ id }) => id);

  it.each([
    ['Brussels froze the payment. The EU would not comment.', 'european-union'],
    ['He fled to Belgium. Brussels extradited him.', 'belgium'],
  ])('takes in “%s” the one whom the text names', (text, actor) => {
    expect(listIds(text)).toEqual([actor]);
  });
});

describe('readText, of Arabic names without a title', () => {
  it.each([
    ['وقال فرج الدباشي إن الاتفاق انهار.', 'فرج الدباشي'],
    ['لكن سلطان العامري، القيادي في الحزب، غادر.', 'سلطان العامري'],
    ['وأضاف عبد الرحمن الجبلي أن الطريق مفتوح.', 'عبد الرحمن الجبلي'],
    ['أعلنت المؤسسة الوطنية للنفط وقف الإنتاج.', 'المؤسسة الوطنية للنفط'],
  ])('finds the name in “%s”', (text, name) => {
    expect(Object.values(read(text)).flat()).toContain(name);
  });

  it.each([
    ['وقال سكان المدينة إن الطريق مفتوح.'],
    ['وافقوا على فتح طريق الحوبان.'],
    ['قال مصدر أمني إن الطريق مفتوح.'],
  ])('finds nobody in “%s”', (text) => {
    expect(read(text)).toEqual({});
  });
});

describe('readText, of names that others go with', () => {
  it.each([
    ['Iran met the Seamen’s League. The League left.', ['iran state', 'seamens-league group']],
    ['Estmark and Norvale broke off relations. Norvale will vote.', ['estmark state', 'norvale state']],
  ])('knows who is named in “%s”', (text, actors) => {
    expect(kindsOf(text)).toEqual(actors);
  });
});

describe('readText, of days before names', () => {
  it.each(['On Tuesday Ali Nasr left.', 'In March Ali Nasr left.', 'Last Friday Ali Nasr left.'])(
    'takes no day for a name in “%s”',
    (text) => {
      expect(readArticle(text).actors.map(({ name }) => name)).toEqual(['Ali Nasr']);
    },
  );

  it('finds a group after a day', () => {
    expect(readArticle('On Monday Hamas met Omar Said.').actors.map(({ name }) => name)).toEqual([
      'Hamas',
      'Omar Said',
    ]);
  });
});
