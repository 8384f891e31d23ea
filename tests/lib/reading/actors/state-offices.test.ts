/** @jest-environment node */
import { listSayings, listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('an office of a state without a name', () => {
  it.each([
    ['Jordanian President Omar Said met Ali Nasr. The Jordanian leader later phoned Ana Reyes.'],
    ['Omar Said, the prime minister of Jordan, met Ali Nasr. Jordan’s premier then phoned Ana Reyes.'],
    ['Hamas leader Omar Said met Ali Nasr. The Hamas leader then phoned Ana Reyes.'],
    ['Omar Said arrived on Monday. The Jordanian envoy phoned Ana Reyes.'],
  ])('stands for the one who has it: %s', (text) => {
    expect(read(text)).toContain('omar-said talks-to ana-reyes (fact)');
  });

  it.each([
    ['Jordan’s minister of trade, Omar Said, met Ali Nasr. The Jordanian president later phoned Ana Reyes.'],
    ['Former Jordanian president Omar Said met Ali Nasr. The Jordanian president later phoned Ana Reyes.'],
    ['Omar Said and Ali Nasr left on Monday. The Jordanian envoy phoned Ana Reyes.'],
  ])('stands for the state where nobody named has it: %s', (text) => {
    expect(read(text)).toContain('jordan talks-to ana-reyes (fact)');
    expect(read(text)).not.toContain('omar-said talks-to ana-reyes (fact)');
  });

  it('is whom “he” takes up, and no other whom it meets', () => {
    const { relationships } = readArticle('The Jordanian envoy met Omar Said. He also met Ali Nasr.');
    const [, second] = relationships;
    expect(second).toMatchObject({ source: 'omar-said', target: 'ali-nasr', tier: 'possible' });
  });
});

describe('a group that is called by who backs it', () => {
  it('is the one that the sentence before names', () => {
    const text = 'Hamas left. The Chad-backed movement attacked Jordan.';
    expect(read(text).sort()).toEqual(['chad backs hamas (fact)', 'hamas opposes jordan (fact)']);
  });

  it('speaks', () => {
    const text = 'Hamas left. The Chad-backed group said it had armed Jordan.';
    expect(listSayings(readArticle(text))).toEqual(['hamas asserts: it had armed Jordan']);
  });
});
