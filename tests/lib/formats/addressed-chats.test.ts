import { lines } from './corpus/table-case';
import { ask } from './guess/answers-to';
import { readAny } from './read-ties';

describe('chats whose lines say to whom', () => {
  it('are those of IRC, by the names at the beginning of what is said', async () => {
    const text = lines(
      '--- Log opened Mon Mar 01 10:00:00 2021',
      '10:00 -!- ada [~ada@h] has joined #peace',
      '10:01 < ada> bert: did you see it?',
      '10:02 <@bert> ada: yes',
      '10:03 < cy> bert, ada: note: I sent it',
      '10:06 < ada> hello: all',
    );
    const { ties } = await readAny(text);
    expect(ties).toEqual([
      'ada -> bert: writes to',
      'bert -> ada: writes to',
      'cy -> bert: writes to',
      'cy -> ada: writes to',
    ]);
    const { questions } = await ask(text, 'irc.log');
    expect(questions[0]?.message).toMatch(/^Are those actors who write in a channel of IRC/);
  });

  it('are those of LINE, by names behind “@”', async () => {
    const { ties } = await readAny(
      lines(
        '[LINE] 和平小組的聊天記錄',
        '2023/05/01（一）',
        '09:00\t王小明\t大家早',
        '09:02\t李美玲\t@王小明 早安',
        '2023/05/02（二）',
        '10:15\t張大同\t@李美玲 @王小明 好了',
      ),
    );
    expect(ties).toEqual([
      '李美玲 -> 王小明: writes to',
      '張大同 -> 李美玲: writes to',
      '張大同 -> 王小明: writes to',
    ]);
  });

  it('are those of meetings in Zoom, but for what goes to everyone', async () => {
    const { ties } = await readAny(
      lines(
        '14:02:11\t From  Ada Bell  to  Everyone:',
        '\tHello all',
        '14:05:02\t From  Cy Dorn (PRIO)  to  Ada Bell(Direct Message):',
        '\tShall I?',
        '14:05:31\t From  Ada Bell  to  Cy Dorn (PRIO)(Direct Message):',
        '\tplease',
      ),
    );
    expect(ties).toEqual(['Cy Dorn (PRIO) -> Ada Bell: writes to', 'Ada Bell -> Cy Dorn (PRIO): writes to']);
  });
});
