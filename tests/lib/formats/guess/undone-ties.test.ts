import { lines } from '../corpus/table-case';
import { answersTo, listAsked } from './answers-to';

describe('words of a type or a state that undo a tie', () => {
  it.each([
    ['a withdrawal from a treaty', 'entry_type', 'base_treaty', 'withdrawal'],
    ['a contract that was terminated', 'status', 'active', 'terminated'],
    ['a licence that was taken back', 'status', 'valid', 'revocation'],
    ['somebody who resigned', 'status', 'active', 'resigned'],
    ['a treaty that was given notice of, in French', 'statut', 'en vigueur', 'dénonciation du traité'],
    ['a contract that was given notice of, in German', 'Status', 'aktiv', 'gekündigt'],
    ['a settlement that did not come about, in Arabic', 'النتيجة', 'تم الصلح', 'لم يتم'],
    ['a member who left, in Russian', 'статус', 'член', 'вышел из состава'],
  ])('are asked about: %s', async (_, column, plain, undone) => {
    const text = lines(
      `source,target,${column}`,
      `Ada,Bert,${plain}`,
      `Bert,Cleo,${plain}`,
      `Cleo,Dora,${undone}`,
    );
    const { message, answers } = await answersTo(text, 'negatives');
    expect(message).toContain(`“${undone}”`);
    const left = Object.entries(answers).find(([label]) => /^There is none|^Leave out/.test(label));
    expect(left?.[1]).toHaveLength(2);
  });

  it('are none where a column says until when the tie lasted', async () => {
    const text = lines(
      'source,target,status,start_date,end_date',
      'Ada,Bert,active,2015-02-01,',
      'Bert,Cleo,resigned,2016-02-01,2018-01-05',
    );
    expect(await listAsked(text)).not.toContain('negatives');
  });

  it.each([
    ['what somebody takes out of an account', 'type', 'deposit', 'withdrawal'],
    ['what talks were about', 'topic', 'prisoners', 'withdrawal'],
  ])('are none where they say %s', async (_, column, plain, word) => {
    const text = lines(
      `source,target,${column}`,
      `Ada,Bert,${plain}`,
      `Bert,Cleo,${plain}`,
      `Cleo,Dora,${word}`,
    );
    expect(await listAsked(text)).not.toContain('negatives');
  });
});
