import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readEnvoy', () => {
  it('reads where somebody is sent past what is said of them', () => {
    expect(read('Jordan sent Omar Said, its general secretary, to Iran.')).toContain(
      'omar-said envoy-to iran / jordan (fact)',
    );
  });

  it('reads who is sent by what a clause says of them', () => {
    expect(read('Omar Said, sent by Jordan to Iran, left.')).toContain(
      'omar-said envoy-to iran / jordan (fact)',
    );
    expect(read('Omar Said, who sent Jordan to Iran, left.')).not.toContain(
      'omar-said envoy-to iran / jordan (fact)',
    );
  });
});

describe('readAppointed', () => {
  it('reads who is named by another, also where only a participle says so', () => {
    expect(read('Omar Said, a mediator named by Jordan, met Ali Nasr.')).toContain(
      'omar-said member-of jordan (fact)',
    );
    expect(read('Omar Said, not named by Jordan, left.').filter((tie) => tie.endsWith('(fact)'))).toEqual([]);
  });
});

describe('readDescription, of envoys', () => {
  it.each([
    'Omar Said, Jordan’s ambassador in Iran, left.',
    'Omar Said, Jordan’s consul at Tehran, left.',
    'Omar Said was the envoy of Jordan to Iran.',
  ])('reads where an envoy is, and whose, in “%s”', (text) => {
    expect(read(text).map((tie) => tie.replace(/\(.*\)/, ''))).toContain('omar-said envoy-to iran / jordan ');
  });
});
