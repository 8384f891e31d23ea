import { answerFile, askAboutFile } from './answer-file';

const message = (id: number, kind: string, parts: string) =>
  `<div class="message ${kind} clearfix" id="message${id}"><div class="body">${parts}</div></div>`;
const details = (day: string) =>
  `<div class="pull_right date details" title="${day}.03.2021 10:00:00">10:00</div>`;
const from = (name: string) => `<div class="from_name">\n${name} \n</div>`;
const replyTo = (id: number) =>
  `<div class="reply_to details">In reply to <a href="#go_to_message${id}" onclick="return GoToMessage(${id})">this message</a></div>`;
const said = (words: string) => `<div class="text">${words}</div>`;

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">Truce group</div></div></div>
<div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">14 March 2021</div></div>
${message(101, 'default', details('14') + from('Abu Rami') + said('Is the road open?'))}
${message(102, 'default', details('14') + from('Hanan &amp; K.') + replyTo(101) + said('Not before <strong>noon</strong>'))}
${message(103, 'default joined', details('14') + said('Ask Walid'))}
${message(104, 'default', details('15') + from('Walid Desk') + replyTo(103) + said('It is closed'))}
${message(105, 'default', `${details('15')}${from('Abu Rami')}<div class="forwarded body"><div class="from_name">Channel North <span class="details">14.03.2021 09:00:00</span></div>${said('Closed')}</div>`)}
</div></div></div></body></html>`;

describe('a chat that Telegram has exported as a page', () => {
  it('asks whether the writers are actors, as the export in JSON does', async () => {
    const [question] = await askAboutFile(PAGE, 'messages.html');
    expect(question?.message).toMatch(/who wrote the 5 messages/);
  });

  it('ties those who reply and forward, also to one whose message follows on another of the same', async () => {
    const { ties, actors } = await answerFile(PAGE, /They are/, 'messages.html');
    expect(ties).toEqual([
      'Hanan & K. -> Abu Rami: replied to',
      'Walid Desk -> Hanan & K.: replied to',
      'Abu Rami -> Channel North: forwarded from',
    ]);
    expect(actors).toHaveLength(4);
  });
});
