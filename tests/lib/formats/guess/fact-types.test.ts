import { findQuestions } from '@/lib/formats/guess/find-questions';
import { readFile } from '@/lib/formats/read-file';

async function ask(statements: readonly (readonly [string, string, string])[]) {
  const records = statements.map(([subject, predicate, object]) => ({ subject, predicate, object }));
  const { result } = await readFile(new TextEncoder().encode(JSON.stringify(records)), 'file.json', () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as ${result.kind}.`);
  const questions = findQuestions(result.draft, result.mapping, result.guesses);
  return questions.find(({ id }) => id === 'facts');
}

describe('statements that say something of one alone', () => {
  it('are asked about, and can be left out', async () => {
    const question = await ask([
      ['Ada Cole', 'employer', 'Old Mill'],
      ['Ada Cole', 'vocab:birthPlace', 'Vik'],
      ['Bert Ash', 'occupation', 'miller'],
      ['Bert Ash', 'rival of', 'Ada Cole'],
    ]);
    expect(question?.message).toContain('“vocab:birthPlace”, “occupation”');
    expect(question?.choices[0]?.mapping).toEqual({
      negatives: { predicate: ['vocab:birthPlace', 'occupation'] },
    });
  });

  it('are ties where somebody else begins a row as they end', async () => {
    const question = await ask([
      ['Ada Cole', 'same as', 'Lady Cole'],
      ['Lady Cole', 'rival of', 'Bert Ash'],
      ['Bert Ash', 'employer', 'Old Mill'],
    ]);
    expect(question).toBeUndefined();
  });
});
