import { lines } from '../corpus/table-case';
import { ask } from './answers-to';

describe('a column of mediators', () => {
  it.each([
    ['الوسيط', 'الطرف الأول', 'الطرف الثاني'],
    ['посредник', 'side a', 'side b'],
    ['arabulucu', 'side a', 'side b'],
    ['mediatore', 'side a', 'side b'],
    ['בתיווך', 'side a', 'side b'],
    ['واسطه', 'side a', 'side b'],
    ['aracı', 'side a', 'side b'],
    ['中间人', 'side a', 'side b'],
  ])('is asked about in other languages: %s', async (mediator, one, other) => {
    const table = lines(
      `${mediator},${one},${other}`,
      'Oslo Desk,North Front,South Army',
      'Quiet House,East League,West Union',
      'Oslo Desk,East League,South Army',
    );
    const { questions, mapping } = await ask(table);
    expect(questions[0]?.message).toContain(`“${mediator}” names who may stand between`);
    expect(mapping.tieColumns).toMatchObject({ [mediator]: 'target', [one]: 'source', [other]: 'third' });
  });
});
