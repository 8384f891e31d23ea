import { readArticle } from '../read-article';

/** Returns who answers a claim, and how. */
const listAnswers = (text: string): string[] => {
  const { attributions, actors, speakers } = readArticle(text);
  const names = new Map([
    ...actors.map(({ id, name }) => [id, name] as const),
    ...speakers.map(({ id, attribution }) => [id, attribution] as const),
  ]);
  return attributions
    .filter(({ stance }) => stance !== 'asserts')
    .map(({ speaker, stance }) => `${names.get(speaker ?? '') ?? 'nobody'} ${stance}`);
};

const CLAIM = 'Iran said that Jordan armed Hamas. ';

describe('readText, of answers in several words', () => {
  it.each([
    ['Jordan hit back, calling the allegation a provocation.', 'Jordan rejects'],
    ['Jordan begs to differ.', 'Jordan rejects'],
    ['Jordan distanced itself from the report.', 'Jordan rejects'],
    ['Jordan turned that version down.', 'Jordan rejects'],
    ['The charge was rejected out of hand by Jordan.', 'Jordan rejects'],
    ['Jordan’s dismissal of the story came within the hour.', 'Jordan rejects'],
    ['Jordan has protested the claim.', 'Jordan rejects'],
    ['Jordan tells it differently.', 'Jordan denies'],
    ['Jordan challenged that version.', 'Jordan denies'],
    ['Jordan doubts that.', 'Jordan denies'],
    ['To Jordan, that is nonsense.', 'Jordan denies'],
    ['Jordan said it knew nothing about it.', 'Jordan denies'],
    ['Jordan countered that it had armed nobody.', 'Jordan denies'],
    ['Jordan replied that no such thing had happened.', 'Jordan denies'],
    ['Jordan owned up to it.', 'Jordan confirms'],
    ['Jordan vouched for the report.', 'Jordan confirms'],
    ['“No comment,” said Jordan.', 'Jordan declines'],
    ['Jordan changed the subject.', 'Jordan declines'],
    ['Jordan is silent.', 'Jordan declines'],
    ['Jordan refused.', 'Jordan rejects'],
    ['Jordan has threatened to sue.', 'Jordan rejects'],
    ['Jordan took offence at the suggestion.', 'Jordan rejects'],
    ['Not a word of it is true, said Jordan.', 'Jordan denies'],
    ['Jordan says not.', 'Jordan denies'],
    ['Jordan called Iran a liar.', 'Jordan denies'],
    ['Jordan kept its silence.', 'Jordan declines'],
    ['From Jordan there was silence.', 'Jordan declines'],
    ['Jordan neither confirmed the report nor ruled it out.', 'Jordan declines'],
    ['Jordan’s embassy referred questions to the army.', 'Jordan’s embassy declines'],
    ['Emails to Jordan bounced.', 'Jordan unreachable'],
  ])('reads “%s”', (answer, expected) => {
    expect(listAnswers(CLAIM + answer)).toContain(expected);
  });

  it.each([
    ['Jordan would challenge that version.'],
    ['Jordan did not hit back.'],
    ['Jordan may change the subject.'],
    ['Jordan turned the corner.'],
    ['Jordan owned three ports.'],
    ['Jordan told its army to wait.'],
    ['Jordan’s dismissal of the minister came within the hour.'],
    ['The refusal to wait annoyed Jordan.'],
    ['For Jordan, the port is a lifeline.'],
    ['Jordan challenged Syria in the final.'],
    ['Jordan shrugged on its coat.'],
    ['Jordan laughed.'],
    ['Jordan refused to wait for Syria.'],
    ['Jordan put the army down as absent.'],
  ])('takes no answer from “%s”', (words) => {
    expect(listAnswers(CLAIM + words)).toEqual([]);
  });

  it('takes the palace for the only state that was named, and for none of two', () => {
    expect(listAnswers('Hamas said that Jordan armed it. The palace denied that.')).toEqual([
      'Jordan denies',
    ]);
    expect(listAnswers(`${CLAIM}The palace denied that.`)).toEqual(['the palace denies']);
  });

  it('has the owned deputy answer, and not the owner', () => {
    expect(
      listAnswers(
        'Iran said that Ali Nasr left. Ali Nasr’s deputy, Omar Said, is said to be in contact with Hamas, which he denies.',
      ),
    ).toEqual(['Omar Said denies']);
  });

  it('has who was quoted give no answer after the quotation', () => {
    expect(
      listAnswers(
        'Iran said that Omar Said paid Hamas. Omar Said said that he “prays for all” and would not discuss the payment.',
      ),
    ).toContain('Omar Said declines');
  });
});
