/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('who speaks', () => {
  it.each([
    [
      'Shona Geddes, 41, giving evidence at the High Court in Glasgow, said the exchange took place in May.',
      'shona-geddes asserts: the exchange took place in May',
    ],
    [
      'Alan Crome, 58, of Bearsden, denies seven charges of fraud and two of theft.',
      'alan-crome denies: seven charges of fraud and two of theft',
    ],
    [
      'According to a Jordanian official close to Hamas, Omar Said left.',
      'a-jordanian-official-close-to-hamas asserts: Omar Said left',
    ],
    ['According to an aide to Omar Said, Chad armed Iran.', 'an-aide-to-omar-said asserts: Chad armed Iran'],
    [
      'An adviser to Omar Said told reporters that Chad had left.',
      'an-adviser-to-omar-said asserts: Chad had left',
    ],
    ['“They asked us for a truce,” said Varnholt.', 'varnholt asserts: They asked us for a truce'],
    ['Varnholt, Iran’s nuclear chief, said the site was open.', 'varnholt asserts: the site was open'],
    ['Iran insists the answer amounts to a refusal.', 'iran asserts: the answer amounts to a refusal'],
    ['Iran maintains the deal is dead.', 'iran asserts: the deal is dead'],
    [
      'His neighbour, Mrs Ada Lim, said the boats would have to go.',
      'ada-lim asserts: the boats would have to go',
    ],
    [
      'Their host, the Finnish conciliator Aino Rautava, whose house it was, said the talks had failed.',
      'aino-rautava asserts: the talks had failed',
    ],
    [
      'Two carters swore to the envoys that they had seen lanterns.',
      'two-carters asserts: they had seen lanterns',
    ],
    [
      'The prosecution alleges that Omar Said sold the rifles.',
      'the-prosecution asserts: Omar Said sold the rifles',
    ],
    ['Mr Crome and Dr Patel said that the money was in bonds.', 'crome asserts: the money was in bonds'],
    [
      'Experts at Halyk Bank estimate that Jordan needs a loan of two billion.',
      'experts-at-halyk-bank asserts: Jordan needs a loan of two billion',
    ],
  ])('is found past what says more of them: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it('is who spoke before without a name, and not a man whom they named', () => {
    const text =
      'A teacher said fighters led by a man called Commandant Tigre came. “They read names,” she said.';
    expect(read(text)).toContain('a-teacher asserts: They read names');
  });

  it('is one of several who have spoken without a name', () => {
    const text = 'Two diplomats said Jordan had refused. “He thinks they are bluffing,” said one of them.';
    expect(read(text)).toContain('two-diplomats asserts: He thinks they are bluffing');
  });

  it.each([
    'A plan rejected by Jordan would have opened the road.',
    'The report, dated May and sent to Jordan, names Omar Said.',
  ])('is nobody where nothing is said: %s', (text) => {
    expect(read(text).filter((saying) => /asserts/.test(saying))).toEqual([]);
  });
});

describe('verbs of saying', () => {
  it.each([
    ['Farquhar put it to Ms Geddes that the driver was dead.', 'farquhar asserts: the driver was dead'],
    ['Venn pointed out that Jordan had armed them.', 'venn asserts: Jordan had armed them'],
    ['The seal, Omar Said pointed out, faces left.', 'omar-said asserts: The seal faces left'],
    ['Omar Said told trustees of the fund that the money was safe.', 'omar-said asserts: the money was safe'],
    [
      'Dr Patel’s position is that she relied on figures of others.',
      'patel asserts: she relied on figures of others',
    ],
    [
      'In one call Omar Said is quoted as saying that Rome wants quiet.',
      'omar-said asserts: Rome wants quiet',
    ],
    [
      'Minutes of a meeting record the treasurer, Anna Vroom, as saying that the books were burnt.',
      'anna-vroom asserts: the books were burnt',
    ],
    ['Omar Said was fond of saying that he had been shot at.', 'omar-said asserts: he had been shot at'],
    ['Mira Lim suspects that the colonel put in a word.', 'mira-lim asserts: the colonel put in a word'],
    ['The guards took bribes, Omar Said said here on Monday.', 'omar-said asserts: The guards took bribes'],
    ['He had made no call, Omar Said insisted when we met.', 'omar-said asserts: He had made no call'],
  ])('have the words that belong to them: %s', (text, saying) => {
    expect(read(text)).toEqual([saying]);
  });

  it.each([
    'Mira Lim replied that she could only say what she knew.',
    'The case is that of a farmer in Jordan.',
    'Omar Said put it to good use in Jordan.',
    'Jordan points out of the window at Iran.',
  ])('say nothing else: %s', (text) => {
    expect(read(text).length).toBeLessThan(2);
  });
});

describe('answers that are said', () => {
  const CLAIM = 'Kaya said Hengda Ltd paid the guards. ';

  it.each([
    ['Hengda Ltd said it would not comment on the case.', 'hengda-ltd declines: Hengda Ltd paid the guards'],
    ['Hengda Ltd declined to speak to the Herald.', 'hengda-ltd declines: Hengda Ltd paid the guards'],
    ['Hengda Ltd refused to take questions on it.', 'hengda-ltd declines: Hengda Ltd paid the guards'],
    [
      'Asked whether he had read the memo, Omar Said said that he had not.',
      'omar-said denies: he had read the memo',
    ],
    ['Omar Said called the letter a crude forgery.', 'omar-said denies: Hengda Ltd paid the guards'],
  ])('are answers: %s', (text, saying) => {
    expect(read(CLAIM + text)).toContain(saying);
  });

  it.each(['Hengda Ltd refused to speak to the rebels.', 'Hengda Ltd refused to take orders from Jordan.'])(
    'are none where another is refused: %s',
    (text) => {
      expect(read(CLAIM + text)).not.toContain('hengda-ltd declines: Hengda Ltd paid the guards');
    },
  );
});
