/** @jest-environment node */
import type { Actor } from '@/lib/network/network';
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from './known-directory';
import { readArticle } from './read-article';

const listIds = (text: string): string[] => readArticle(text).actors.map(({ id }) => id);

describe('readText, of states and houses that are only places', () => {
  it.each([
    [
      'where talks were held',
      'Iran and Jordan agreed on a truce after ten days of talks in Georgia.',
      'georgia',
    ],
    ['the land of a town', 'The talks between Iran and Jordan in Bolnisi, Georgia, ended.', 'georgia'],
    ['where two met', 'Iran met Jordan in Georgia in late April.', 'georgia'],
    ['from where to where', 'Iran has men in eight lands, from Georgia to Lebanon, Jordan said.', 'georgia'],
    ['a border', 'Iran met Jordan on the Georgian border.', 'georgia'],
    ['where fighters are', 'Iran, which fought Islamist militants in Georgia, met Jordan.', 'georgia'],
    [
      'a house',
      'Iran met Jordan at the Winter Palace. The two signed at the Winter Palace.',
      'winter-palace',
    ],
  ])('leaves out %s', (_, text, id) => {
    const ids = listIds(text);
    expect(ids).toContain('iran');
    expect(ids).not.toContain(id);
  });

  it.each([
    ['who is met', 'Iran met Jordan in Georgia. Georgia armed Hamas.', 'georgia'],
    ['of whom somebody tells', 'According to Omar Said, Georgia and Jordan have similar views.', 'georgia'],
    ['who speaks', 'Iran met Jordan in Georgia. Georgia denied it.', 'georgia'],
    ['whose envoys come', 'Iran met Jordan in Georgia. A Georgian delegation came.', 'georgia'],
    ['where somebody rules', 'Iran met Jordan. Omar Said seized power in Georgia.', 'georgia'],
    ['a house that acts', 'The Winter Palace armed Iran.', 'winter-palace'],
  ])('keeps %s', (_, text, id) => {
    expect(listIds(text)).toContain(id);
  });

  it('keeps whom the user has in a network', () => {
    const georgia: Actor = {
      id: 'georgia',
      kind: 'state',
      name: 'Georgia',
      aliases: [],
      role: '',
      country: null,
      from: null,
      to: null,
      notes: '',
      identifiers: {},
      shadow: false,
    };
    const { actors } = readText('Iran met Jordan in Georgia in late April.', {
      directory: KNOWN_DIRECTORY,
      network: { actors: [georgia] },
    });
    expect(actors.map(({ id }) => id)).toContain('georgia');
  });

  it('has no possible tie of a place either', () => {
    const { relationships } = readArticle(
      'Iran and Jordan agreed on a truce after ten days of talks in Georgia.',
    );
    expect(relationships.flatMap(({ source, target }) => [source, target])).not.toContain('georgia');
  });
});
