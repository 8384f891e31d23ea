import { CAMEO_NEW_TYPES, CAMEO_RULES, findCameoRule } from '@/lib/formats/events/cameo-types';
import { checkType } from '@/lib/network/check-type';
import { IssueList } from '@/lib/network/issue-list';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

describe('what a code of CAMEO becomes', () => {
  it.each([
    ['045', 'mediates-for'],
    ['046', 'negotiates-with'],
    ['040', 'consults'],
    ['041', 'talks-to'],
    ['042', 'visits'],
    ['043', 'hosts'],
    ['044', 'talks-to'],
    ['016', 'denies-responsibility'],
    ['010', 'speaks-of'],
    ['1246', 'rejects'],
    ['057', 'cooperates-with'],
    ['0834', 'yields-to'],
    ['073', 'backs'],
    ['190', 'attacks'],
    ['163', 'opposes'],
    ['1384', 'threatens'],
  ])('%s becomes %s', (code, type) => {
    expect(findCameoRule(code)?.type).toBe(type);
  });

  it('depends on leading zeros', () => {
    expect(findCameoRule('020')?.type).toBe('asks');
    expect(findCameoRule('20')?.type).toBe('attacks');
  });

  it.each(['', '4', 'X', '---', '99', '21', '01234', '0a1'])('%j is no code', (code) => {
    expect(findCameoRule(code)).toBeNull();
  });

  it('is a type of the vocabulary or one that comes with the events, each of which is in order', () => {
    const own = CAMEO_NEW_TYPES.map((raw) => {
      const issues = new IssueList();
      const type = checkType({ raw, at: [], id: null }, issues);
      expect(issues.hasErrors()).toBe(false);
      return type;
    });
    const ids = new Set([...RELATIONSHIP_TYPES, ...own].map((type) => type?.id));
    expect(CAMEO_RULES.filter(({ type }) => !ids.has(type))).toEqual([]);
  });

  it('is contact only for consultation, negotiation and mediation', () => {
    const carrying = new Set(
      [...RELATIONSHIP_TYPES, ...CAMEO_NEW_TYPES]
        .filter((type) => type.carriesMessages === true)
        .map(({ id }) => id),
    );
    const contact = CAMEO_RULES.filter(({ type }) => carrying.has(type) && !['asks', 'backs'].includes(type));
    expect(contact.map(({ code }) => code)).toEqual(['04', '041', '042', '043', '044', '045', '046']);
  });
});
