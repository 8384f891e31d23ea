import { OPML } from '@/lib/formats/opml';
import { TOML } from '@/lib/formats/toml';
import { answerFile, askAboutFile } from './answer-file';
import { readTable } from './corpus/read-case';
import { readAny, whyNot } from './read-ties';

const OUTLINE =
  '<opml version="2.0"><head><title>Bodies</title></head><body><outline text="Ministry"><outline text="Office"><outline text="Unit"/></outline></outline><outline text="Court"/></body></opml>';

describe('an outline in OPML', () => {
  it('ties each item to the one that it stands within, once somebody says so', async () => {
    const asked = await readTable(OUTLINE, 'a.opml');
    expect(asked.kind === 'asked' && asked.questions[0]?.message).toMatch(/Does each item belong.*2 ties/);
    expect(await readAny(OUTLINE)).toMatchObject({
      format: 'opml',
      actors: ['Ministry', 'Office', 'Unit', 'Court'],
      ties: ['Ministry -> Office', 'Office -> Unit'],
    });
  });

  it('is refused where it lists feeds', async () => {
    expect(
      await whyNot(OPML, OUTLINE.replaceAll('outline text', 'outline xmlUrl="https://a.invalid/feed" text')),
    ).toMatch(/feeds of news/);
  });
});

describe('lists in TOML', () => {
  it('are read as they are in JSON', async () => {
    const text =
      'title = "x"\n[[ties]]\nsource = "Ada"\ntarget = "Bert"\nfrom = 2020-01-02\n[[ties]]\nsource = "Bert"\ntarget = "Cleo"\n';
    expect(await readAny(text)).toMatchObject({ format: 'toml', ties: ['Ada -> Bert', 'Bert -> Cleo'] });
  });

  it('say on which line they are broken', async () => {
    expect(await whyNot(TOML, '[[ties]]\nsource = "Ada\n')).toMatch(/^line 2: .*no TOML/);
  });
});

describe('an outline in which items have one name', () => {
  const TWICE = OUTLINE.replace('text="Court"/>', 'text="Court"><outline text="Unit"/></outline>');

  it('keeps them apart by what they stand within, and says so', async () => {
    const asked = await readTable(TWICE, 'a.opml');
    expect(asked.kind === 'asked' && asked.questions[0]?.message).toMatch(/“Unit” stands within several/);
    const { actors, ties } = await answerFile(TWICE, /are different/, 'a.opml');
    expect(actors.filter((name) => name === 'Unit')).toHaveLength(2);
    expect(ties).toEqual(['Ministry -> Office', 'Office -> Unit', 'Court -> Unit']);
  });

  it('takes them for one where somebody says so', async () => {
    const { actors, ties } = await answerFile(TWICE, /are the same/, 'a.opml');
    expect(actors.filter((name) => name === 'Unit')).toHaveLength(1);
    expect(ties).toHaveLength(3);
  });
});

const map = `<map version="1.0.1"><node ID="r" TEXT="Who knows whom"><node ID="a" TEXT="Family">
<node ID="a1" TEXT="Nabil"><arrowlink DESTINATION="g1" MIDDLE_LABEL="lends money to"/><arrowlink DESTINATION="gone"/></node>
<node ID="a2"><richcontent TYPE="NODE"><html><body><p>Aunt <b>Samia</b></p></body></html></richcontent><richcontent TYPE="NOTE"><html><body><p>lives far off</p></body></html></richcontent></node></node>
<node ID="g" TEXT="Merchants"><node ID="g1" TEXT="Hajj Munir"><arrowlink DESTINATION="a2" MIDDLE_LABEL="no longer speaks to"/></node></node></node></map>`;

describe('a mind map of FreeMind or Freeplane', () => {
  it('is an outline whose arrows are ties as well, and what they say is asked about', async () => {
    const questions = await askAboutFile(map, 'map.mm');
    expect(questions.map(({ id }) => id)).toEqual(['outline', 'negatives']);
    const { ties, told } = await answerFile(map, /each is tied to the one above/, 'map.mm');
    expect(ties).toEqual([
      'Who knows whom -> Family',
      'Family -> Nabil',
      'Family -> Aunt Samia',
      'Who knows whom -> Merchants',
      'Merchants -> Hajj Munir',
      'Nabil -> Hajj Munir: lends money to',
      'Hajj Munir -> Aunt Samia: no longer speaks to',
    ]);
    expect(told.join(' ')).toContain('1 arrow leads to no item that has words');
  });

  it('may tie by its arrows alone', async () => {
    const { ties } = await answerFile(map, /only the arrows are ties/, 'map.mm');
    expect(ties).toEqual([
      'Nabil -> Hajj Munir: lends money to',
      'Hajj Munir -> Aunt Samia: no longer speaks to',
    ]);
  });
});
