import { askAboutFile } from './answer-file';

describe('a remark beside a tie', () => {
  it.each([
    ['el Ministro lo niega'],
    ['démenti par la présidence'],
    ['опроверг контакты'],
    ['переговоры не состоялись'],
    ['نفى المجلس العسكري حدوث اللقاء'],
    ['Dementi: hat nicht stattgefunden'],
    ['reversal of T001'],
    ['rendez-vous annulé'],
    ['the embassy denies having met'],
    ['перенесена'],
    ['no se presentó'],
    ['отложена на май'],
    ['לא הגיע'],
    ['הוכחש ע"י לשכת ראש הממשלה'],
    ['لغو شد'],
    ['تکذیب شد'],
    ['برگزار نشد'],
    ['спростовано мерією'],
    ['公司否认'],
    ['会议取消'],
    ['did not appear'],
    ['not sent'],
  ])('is asked about where it says that it was not so: %s', async (remark) => {
    const table = `source,target,memo\nAlba,Bero,a letter\nBero,Cela,${remark}\nCela,Alba,a visit\n`;
    const messages = (await askAboutFile(table)).map(({ message }) => message).join(' ');
    expect(messages).toContain(remark);
  });

  it.each([
    ['negotiated a contract'],
    ['he denied himself nothing'],
    ['refunding campaign'],
    ['перенесла визит'],
    ['no se sabe'],
  ])('is none where it says something else: %s', async (remark) => {
    const table = `source,target,memo\nAlba,Bero,a letter\nBero,Cela,${remark}\nCela,Alba,a visit\n`;
    expect(await askAboutFile(table)).toEqual([]);
  });

  it('is asked about where it is the only one of its column', async () => {
    const table = 'source,target,remark\nAlba,Bero,\nBero,Cela,cancelled\nCela,Alba,\n';
    expect((await askAboutFile(table)).map(({ message }) => message).join(' ')).toContain('“cancelled”');
  });

  it('may be a denial by either of the two', async () => {
    const table = 'source,target,memo\nAlba,Bero,a letter\nBero,Cela,lo niega el Ministro\n';
    const labels = (await askAboutFile(table)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain('They are ties that the first of the two denies');
  });
});
