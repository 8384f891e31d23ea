/** @jest-environment node */
import { readArticle } from '../read-article';

const listNames = (text: string): string[] => readArticle(text).actors.map(({ name }) => name);

describe('isOrigin', () => {
  it.each(['Omar Said sued an Iranian lender.', 'Omar Said sued the Iranian oil company Ardal.'])(
    'takes no state for an actor that only says where a firm is from: %s',
    (text) => {
      expect(listNames(text)).not.toContain('Iran');
    },
  );

  it.each([
    'Omar Said met an Iranian minister.',
    'Omar Said sued the Iranian army.',
    'Omar Said met the Iranian company minister.',
    'Omar Said met Iran, and a company left.',
  ])('takes it for one elsewhere: %s', (text) => {
    expect(listNames(text).some((name) => name.startsWith('Iran'))).toBe(true);
  });
});
