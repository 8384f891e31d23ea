import { openFormDrafts } from '@/app/networks/[id]/_explorer/editing/form-drafts';

const DRAFT = { values: { notes: 'Half' }, before: { notes: '' }, texts: {} };

let count = 0;
/** The drafts of a network that no other test has. */
const openNew = () => {
  count += 1;
  return openFormDrafts(`network-${count}`);
};

describe('the drafts of forms', () => {
  it('are kept by what the form is about, and each apart from the others', () => {
    const drafts = openNew();
    drafts.keep({ kind: 'actor', id: 'ann' }, DRAFT);
    expect(drafts.read({ kind: 'actor', id: 'ann' })).toEqual(DRAFT);
    expect(drafts.read({ kind: 'actor', id: 'bo' })).toBeNull();
    expect(drafts.read({ kind: 'split', actor: 'ann' })).toBeNull();
    drafts.drop({ kind: 'actor', id: 'ann' });
    expect(drafts.read({ kind: 'actor', id: 'ann' })).toBeNull();
  });

  it('are found wherever on the map a new actor was asked for', () => {
    const drafts = openNew();
    drafts.keep({ kind: 'actor', id: null, at: { x: 1, y: 2 } }, DRAFT);
    expect(drafts.read({ kind: 'actor', id: null })).toEqual(DRAFT);
  });

  it('are offered to a new tie that begins with other ends, and to nothing else', () => {
    const drafts = openNew();
    drafts.keep({ kind: 'tie', id: null, source: 'ann' }, DRAFT);
    expect(drafts.readSimilar({ kind: 'tie', id: null })).toEqual(DRAFT);
    expect(drafts.readSimilar({ kind: 'tie', id: null, source: 'ann' })).toBeNull();
    expect(drafts.readSimilar({ kind: 'tie', id: 'known' })).toBeNull();
    drafts.dropSimilar({ kind: 'tie', id: null });
    expect(drafts.read({ kind: 'tie', id: null, source: 'ann' })).toBeNull();
  });

  it('never move evidence from one tie to another', () => {
    const drafts = openNew();
    drafts.keep({ kind: 'evidence', owner: { list: 'relationships', id: 'one' }, was: null }, DRAFT);
    const other = { kind: 'evidence', owner: { list: 'relationships', id: 'two' }, was: null } as const;
    expect(drafts.read(other)).toBeNull();
    expect(drafts.readSimilar(other)).toBeNull();
  });

  it('come back from what the browser has kept, and leave out what is no draft', () => {
    const stored = [['network known []', DRAFT], ['actor', 'broken'], 7];
    window.sessionStorage.setItem('backchannel-form-drafts reloaded', JSON.stringify(stored));
    expect(openFormDrafts('reloaded').read({ kind: 'network' })).toEqual(DRAFT);
    window.sessionStorage.setItem('backchannel-form-drafts torn', '{"');
    expect(openFormDrafts('torn').read({ kind: 'network' })).toBeNull();
  });

  it('stay in the page when the browser keeps nothing', () => {
    const drafts = openNew();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('It is full.', 'QuotaExceededError');
    });
    drafts.keep({ kind: 'network' }, DRAFT);
    expect(drafts.read({ kind: 'network' })).toEqual(DRAFT);
  });
});
