import { answerFile, askAboutFile } from './answer-file';

const CARDS = `BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:1
FN:Marie Dupuis
ORG:Ministry of Foreign Affairs;Middle East desk
TITLE:Director
RELATED;TYPE=colleague:urn:uuid:2
RELATED;TYPE=parent;VALUE=text:Paul
  Dupuis
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:urn:uuid:2
FN:Jean Lefort
item1.X-ABRELATEDNAMES:Marie Dupuis
item1.X-ABLABEL:_$!<Manager>!$_
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=
=C3=B6rg
ORG:Acme
X-SPOUSE:Eva
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Jean Lefort
END:VCARD
`;

describe('a list of contacts', () => {
  it('is asked about', async () => {
    const [question] = await askAboutFile(CARDS, 'a.vcf');
    expect(question?.message).toBe(
      'Is each contact an actor, tied to the organization on its card and to those whom it names as related? 4 cards then make 6 ties.',
    );
  });

  it('becomes cards, organizations and those who are related, by address and by name', async () => {
    const { ties, actors } = await answerFile(CARDS, /It is/, 'a.vcf');
    expect(ties).toEqual([
      'Marie Dupuis -> Ministry of Foreign Affairs: is a member of',
      'Marie Dupuis -- Jean Lefort: colleague',
      'Marie Dupuis -> Paul Dupuis: has as parent',
      'Jean Lefort -> Marie Dupuis: has as manager',
      'Jörg Müller -> Acme: is a member of',
      'Jörg Müller -- Eva: spouse',
    ]);
    // Two cards of one name are two.
    expect(actors.filter((name) => name === 'Jean Lefort')).toHaveLength(2);
  });
});
