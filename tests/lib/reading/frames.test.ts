import { listSayings, listTies, readArticle } from './read-article';

describe('readText, of frames', () => {
  it.each([
    ['Ekeng Bassey spent an hour in Abuja with Musa Dogo.', 'ekeng-bassey talks-to musa-dogo (fact)'],
    ['Musa Dogo got a letter from Ekeng Bassey.', 'ekeng-bassey talks-to musa-dogo (fact)'],
    ['Iran gets its money from Jordan.', 'jordan funds iran (fact)'],
    ['Iran has taken the bridge from Jordan.', 'iran opposes jordan (fact)'],
    ['Jordan took Musa Dogo hostage.', 'jordan detains musa-dogo (fact)'],
    ['Ekeng Bassey succeeded Musa Dogo.', 'ekeng-bassey succeeds musa-dogo (fact)'],
    ['Musa Dogo acts as a go-between for Iran and Jordan.', 'iran mediates-via musa-dogo / jordan (fact)'],
    ['Musa Dogo brought Iran and Jordan to the table.', 'iran mediates-via musa-dogo / jordan (fact)'],
    ['Musa Dogo carried Iran’s offer to Jordan.', 'iran mediates-via musa-dogo / jordan (fact)'],
    ['Iran used Musa Dogo to reach Jordan.', 'iran mediates-via musa-dogo / jordan (fact)'],
    ['Jordan refused Iran’s request for boats.', 'iran asks jordan (fact)'],
    ['In a letter to Ekeng Bassey, Musa Dogo offered a truce.', 'musa-dogo talks-to ekeng-bassey (fact)'],
    ['Iran’s representative in the hills, Musa Dogo, left.', 'musa-dogo member-of iran (fact)'],
  ])('reads "%s"', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it.each([
    'Musa Dogo has ruled out a meeting with Ekeng Bassey.',
    'Musa Dogo almost met Ekeng Bassey.',
    'Musa Dogo skipped a meeting with Ekeng Bassey.',
    'Musa Dogo was to have met Ekeng Bassey.',
    'Once Musa Dogo has met Ekeng Bassey, the talks can begin.',
    'There is nothing to suggest that Musa Dogo funded Iran.',
    'Musa Dogo was suspected of arming Iran.',
    'Nobody believes that Musa Dogo attacked Iran.',
    'Claims that Musa Dogo funded Iran turned out to be untrue.',
  ])('makes no fact of "%s"', (text) => {
    expect(readArticle(text).relationships.filter(({ modality }) => /fact|past/.test(modality))).toEqual([]);
  });
});

describe('readText, of answers without a verb of answering', () => {
  it.each([
    ['Bassey’s denial came within hours.', 'denies'],
    ['A denial by Bassey came within hours.', 'denies'],
    ['Bassey laughed at the story.', 'rejects'],
    ['Bassey says otherwise.', 'denies'],
    ['Bassey says that never happened.', 'denies'],
    ['Bassey said there was no truth in that.', 'denies'],
    ['Not so, said Bassey.', 'denies'],
    ['Efforts to reach Bassey failed.', 'unreachable'],
    ['Bassey has never commented on it.', 'declines'],
  ])('reads "%s"', (answer, stance) => {
    const text = `Musa Dogo said Ekeng Bassey had met Hamas. ${answer}`;
    expect(listSayings(readArticle(text))).toContain(`ekeng-bassey ${stance}: Ekeng Bassey had met Hamas`);
  });

  it.each([
    '“The talks in Oslo failed,” Musa Dogo said, according to Ekeng Bassey.',
    'Musa Dogo, quoted by Ekeng Bassey, said the talks in Oslo had failed.',
    'According to Ekeng Bassey, citing Musa Dogo, the talks in Oslo failed.',
  ])('has who tells it in the chain of "%s"', (text) => {
    expect(readArticle(text).attributions).toMatchObject([{ speaker: 'musa-dogo', chain: ['ekeng-bassey'] }]);
  });
});
