import { answerFile, askAboutFile, askWithMapping, readWithMapping } from './answer-file';
import { lines } from './corpus/table-case';

describe('two rows of headings below a title', () => {
  const MEETINGS = lines(
    'Реєстр зустрічей;;;;',
    ';Хто звернувся;;Посадова особа;',
    '№;ПІБ;Організація;ПІБ;Орган',
    '1;Гнатюк Олена;ГО Франка;Савчук Петро;Мінекономіки',
    '2;Бойко Ігор;Агроплюс;Савчук Петро;Мінекономіки',
    '3;Бойко Ігор;Агроплюс;Лисенко Дарина;Мінагро',
    'Усього зустрічей: 3;;;;',
  );

  it('give columns of one name the words above them, and these are offered first', async () => {
    const questions = await askAboutFile(MEETINGS);
    const ends = questions.find(({ about }) => about === 'ends');
    expect(ends?.choices[0]?.label).toBe('From “Хто звернувся ПІБ” to “Посадова особа ПІБ”');
  });

  it('give ties without the sum below them', async () => {
    const { actors, ties } = await answerFile(MEETINGS, /^From “Хто звернувся ПІБ” to “Посадова особа ПІБ”$/);
    expect(ties).toHaveLength(3);
    expect(actors).toEqual(['Гнатюк Олена', 'Савчук Петро', 'Бойко Ігор', 'Лисенко Дарина']);
  });
});

describe('rows of which a person says that they are ties', () => {
  const BOARD = lines(
    'שם,תפקיד,חברה',
    'רות אלמגור,דירקטורית,בנק הגליל',
    'רות אלמגור,יושבת,שמן הארץ',
    'דוד כהן,מנכל,שמן הארץ',
  );

  it('have their ends in the answer', async () => {
    const { ties } = await answerFile(BOARD, /^Each row is a tie, from “שם” to “חברה”$/);
    expect(ties[0]).toBe('רות אלמגור -> בנק הגליל');
  });

  it('are asked for their ends where the answer does not say them', async () => {
    const [question] = await askWithMapping(BOARD, { headers: { rows: 'ties' } });
    expect(question?.message).toMatch(/two ends of a tie/);
  });

  it('may have any two columns as their ends', async () => {
    const { ties } = await readWithMapping(BOARD, { tieColumns: { שם: 'source', תפקיד: 'target' } });
    expect(ties[0]).toBe('רות אלמגור -> דירקטורית');
  });
});

describe('words that head the rows below them', () => {
  it('may be what each row is tied to', async () => {
    const file = lines(
      'Nome,Ruolo,Dal',
      'CONSIGLIO,,',
      'Bianchi Laura,presidente,04/05/2019',
      'Conti Dario,consigliere,22/11/2020',
      'COLLEGIO,,',
      'Conti Dario,sindaco,17/06/2021',
    );
    const { ties } = await answerFile(file, /each row ties “Nome” to the heading above it/);
    expect(ties).toEqual([
      'Bianchi Laura -> CONSIGLIO',
      'Conti Dario -> CONSIGLIO',
      'Conti Dario -> COLLEGIO',
    ]);
  });
});

describe('nominations', () => {
  const PUPILS = lines(
    'Pupil,Best friend 1,Best friend 2,Would not sit with',
    'Anna,Lena,Mia,Tom',
    'Lena,Anna,Mia,-',
    'Mia,Lena,nobody,Tom',
    'Tom,Anna,absent,99',
  );

  it('leave out what is said in place of a name, and tell it', async () => {
    const { actors, told } = await answerFile(PUPILS, /Each row is an actor “Pupil”/);
    expect(actors).toEqual(['Anna', 'Lena', 'Mia', 'Tom']);
    expect(told.join(' ')).toMatch(/“nobody” in 1, “absent” in 1/);
  });

  it('have a column of its own as well that names others for another reason', async () => {
    const { ties } = await answerFile(PUPILS, /Each row is an actor “Pupil”/);
    expect(ties.filter((tie) => tie.endsWith('Would not sit with'))).toEqual([
      ...['Anna -> Tom: Would not sit with', 'Mia -> Tom: Would not sit with'],
    ]);
  });
});

describe('a code that the file itself says stands for nothing', () => {
  it('is asked about, and its rows are left out', async () => {
    const file = lines(
      'Bewertung (-2 = feindlich, 9 = keine Angabe);;;',
      ';Bauern;NABU;Kreis',
      'Bauern;;-1;1',
      'NABU;-2;;9',
      'Kreis;1;1;',
    );
    const questions = await askAboutFile(file);
    expect(questions[0]?.message).toMatch(/rows with “9” in “weight”.+“9 = keine Angabe”/);
    const { ties } = await answerFile(file, /leave these rows out/);
    expect(ties).toHaveLength(5);
  });
});

describe('tables of a database in any language', () => {
  it('are joined by its own keys', async () => {
    const file = lines(
      'CREATE TABLE osoby (id int, jmeno varchar(80));',
      "INSERT INTO osoby VALUES (1,'Karel'),(2,'Jana'),(7,'Milada');",
      'CREATE TABLE kontakty (id int, osoba_a int, osoba_b int, FOREIGN KEY (osoba_a) REFERENCES osoby(id), FOREIGN KEY (osoba_b) REFERENCES osoby(id));',
      'INSERT INTO kontakty VALUES (100,1,2),(101,7,1);',
    );
    const { ties } = await readWithMapping(file, {}, 'dump.sql');
    expect(ties).toEqual(['Karel -> Jana', 'Milada -> Karel']);
  });
});

describe('records of XML of which one holds several of what others hold once', () => {
  it('make a row for each of them', async () => {
    const file = [
      '<agenda>',
      '<audiencia><a><n>Paula</n></a><g><n>Hugo</n></g></audiencia>',
      '<audiencia><a><n>Luis</n></a><g><n>Hugo</n></g><g><n>Ana</n></g></audiencia>',
      '</agenda>',
    ].join('\n');
    const { ties } = await readWithMapping(
      file,
      { tieColumns: { 'g.n': 'source', 'a.n': 'target' } },
      'agenda.xml',
    );
    expect(ties).toEqual(['Hugo -> Paula', 'Hugo -> Luis', 'Ana -> Luis']);
  });
});

describe('forms that people write by hand', () => {
  it('are a table between rules, below a title', async () => {
    const rule = '-'.repeat(60);
    const file = lines(
      'SUBVENTIONS 2022',
      rule,
      'SOURCE              TARGET               MONTANT',
      rule,
      'Conseil             Théâtre            25 000,00',
      'Ville               Ass. Canal          1 200,00',
      'Ville               Radio              18 000,00',
      '(1) Hors aides.',
    );
    const { ties } = await readWithMapping(file, {}, 'list.txt');
    expect(ties).toEqual(['Conseil -> Théâtre', 'Ville -> Ass. Canal', 'Ville -> Radio']);
  });

  it('are JSON with comments, single quotation marks and a comma at the end, and that is told', async () => {
    const file = lines('// ties', '[', "  {source: 'Ada', target: 'Bert'}, // first", ']');
    const { ties, told } = await readWithMapping(file, {}, 'list.json');
    expect(ties).toEqual(['Ada -> Bert']);
    expect(told.join(' ')).toMatch(/without its comments/);
  });

  it('are several tables in one note', async () => {
    const file = lines(
      '| source | target |',
      '|---|---|',
      '| Ada | Bert |',
      '',
      'Later:',
      '',
      '| source | target |',
      '|---|---|',
      '| Bert | Cleo |',
    );
    const { ties } = await readWithMapping(file, {}, 'note.md');
    expect(ties).toEqual(['Ada -> Bert: table 1', 'Bert -> Cleo: table 2']);
  });
});
