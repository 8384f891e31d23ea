/** @jest-environment node */
import { listSayings, readArticle } from './read-article';

const read = (text: string) => listSayings(readArticle(text));

describe('readText, of who speaks', () => {
  it.each([
    ['Omar Said met Iran in May. He alleges that Hamas was armed.', 'omar-said asserts: Hamas was armed'],
    ['The report alleges that Iran armed Hamas.', 'the-report asserts: Iran armed Hamas'],
    ['A leaked memo shows that Iran armed Hamas.', 'a-leaked-memo asserts: Iran armed Hamas'],
    ['The indictment says Iran armed Hamas.', 'the-indictment asserts: Iran armed Hamas'],
    ['Prosecutors alleged that Iran armed Hamas.', 'prosecutors asserts: Iran armed Hamas'],
    ['Two diplomats recall that Iran armed Hamas.', 'two-diplomats asserts: Iran armed Hamas'],
    [
      'A spokeswoman for the firm said Iran armed Hamas.',
      'a-spokeswoman-for-the-firm asserts: Iran armed Hamas',
    ],
    ['Hamas, for its part, contends that Iran armed Jordan.', 'hamas asserts: Iran armed Jordan'],
    ['“They armed Jordan,” said Hamas.', 'hamas asserts: They armed Jordan'],
    ['Omar Said told the court that Iran armed Hamas.', 'omar-said asserts: Iran armed Hamas'],
    [
      'Omar Said said Jordan was calm and accused Iran of arming Hamas.',
      'omar-said asserts: Iran armed Hamas',
    ],
    ['Omar Said is adamant that Iran armed Hamas.', 'omar-said asserts: Iran armed Hamas'],
    ['The truck, Omar Said claims, was sent by Iran.', 'omar-said asserts: The truck was sent by Iran'],
    ['Hamas claims to have armed Jordan.', 'hamas asserts: to have armed Jordan'],
    ['Omar Said was told by officials that Iran armed Hamas.', 'officials asserts: Iran armed Hamas'],
    ['Israel blames Iran for the war.', 'israel asserts: Iran is to blame for the war'],
    ['Israel accused Iran of corruption.', 'israel asserts: Iran is guilty of corruption'],
    ['Israel’s allegation that Iran armed Hamas is old.', 'israel asserts: Iran armed Hamas is old'],
  ])('reads "%s"', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it('has the company be the one that is named so', () => {
    const text = 'Israel said the firm Golden Tide Company had armed Hamas. The company denied it.';
    expect(read(text).at(-1)).toBe(
      'golden-tide-company denies: the firm Golden Tide Company had armed Hamas',
    );
  });
});

describe('readText, of answers in other words', () => {
  it.each([
    ['Iran brushed aside that account.', 'iran rejects'],
    ['Iran disputes the claim.', 'iran denies'],
    ['Iran called it a fairy tale.', 'iran denies'],
    ['Iran said there was no truth to it.', 'iran denies'],
    ['Iran would not be drawn.', 'iran declines'],
    ['Iran refused to discuss the matter.', 'iran declines'],
    ['Iran does not accept this.', 'iran denies'],
    ['Iran described the allegation as grotesque.', 'iran denies'],
    ['Iran remembers no such delivery.', 'iran denies'],
    ['Iran declined an interview.', 'iran declines'],
    ['Calls to Iran went unanswered.', 'iran unreachable'],
    ['Iran “categorically rejects” the account.', 'iran rejects'],
    ['Iran kept silent.', 'iran declines'],
    ['Iran has yet to confirm the report.', ''],
    ['Iran denied having sent anything of the kind.', 'iran denies'],
    ['It was denied by both sides.', 'null denies'],
  ])('answers the claim before: "%s"', (answer, stance) => {
    const reading = readArticle(`A diplomat said Iran had armed Hamas. ${answer}`);
    const said = reading.attributions.slice(1).map((one) => `${one.speaker} ${one.stance}`);
    expect(said).toEqual(stance === '' ? [] : [stance]);
  });

  it('has what is denied be a claim where no other made it', () => {
    expect(read('Hamas denied having sent rockets.')).toEqual(['hamas denies: Hamas sent rockets']);
  });

  it('finds the claim by a number', () => {
    const text =
      'Israel said Iran sent 214 men. Jordan said Hamas had left. Iran contests the figure of 214.';
    expect(read(text).at(-1)).toBe('iran denies: Iran sent 214 men');
  });

  it('answers what somebody was asked', () => {
    expect(read('Asked whether it had armed Hamas, Iran declined to comment.')).toEqual([
      'iran declines: it had armed Hamas',
    ]);
  });

  it('takes what was not said for no claim', () => {
    expect(read('Iran declined to say whether Hamas had been armed by it.')).toEqual([]);
  });
});

describe('readText, of labels', () => {
  it('reads questions and answers', () => {
    const text =
      'Rolf Anders, who ran a fund, spoke to this paper.\n\nQ: Did you pay Hamas for access?\nA: No. We have never paid Hamas.\n' +
      'Q: Iran says it has receipts.\nA: I cannot comment on that.';
    expect(read(text)).toEqual([
      'rolf-anders denies: Did you pay Hamas for access',
      'rolf-anders denies: We have never paid Hamas',
      'iran asserts: it has receipts',
      'rolf-anders declines: it has receipts',
    ]);
  });

  it('reads points of a statement as what it says whose it is', () => {
    const text =
      'Statement by the government of Iran\n\n1. Iran rejects the claim of Israel that Hamas was armed.\n' +
      '2. We have never sent troops to Jordan.\n3. We confirm that Hamas met Omar Said.';
    expect(read(text)).toEqual([
      'iran rejects: Hamas was armed',
      'israel asserts: Hamas was armed',
      'iran denies: We have never sent troops to Jordan',
      'iran confirms: Hamas met Omar Said',
    ]);
  });

  it('reads a quotation after a name and a colon', () => {
    expect(read('14:20 – Iran’s mission: “We deny any role in Jordan.”')).toEqual([
      'irans-mission denies: We deny any role in Jordan',
    ]);
  });
});
