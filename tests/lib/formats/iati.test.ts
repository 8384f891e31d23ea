import { importFile } from '@/lib/formats/import-workflow/import-file';
import { readTable } from './corpus/read-case';
import { readAny } from './read-ties';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
const org = (tag: string, name: string, ref = '', role = '') =>
  `<${tag}-org ref="${ref}" role="${role}"><narrative>${name}</narrative></${tag}-org>`;
const activity = (inner: string) =>
  `<iati-activity default-currency="EUR"><iati-identifier>XX-1</iati-identifier>${org('reporting', 'Fund of X', 'XX')}<title><narrative>Water</narrative><narrative xml:lang="fr">Eau</narrative></title>${inner}</iati-activity>`;
const file = (...activities: readonly string[]) =>
  `<?xml version="1.0"?><iati-activities version="2.03">${activities.join('')}</iati-activities>`;
const pay = (code: number, inner: string) =>
  `<transaction><transaction-type code="${code}"/><transaction-date iso-date="2020-01-02"/><value>10</value>${inner}</transaction>`;

describe('activities of IATI', () => {
  it('tie who provides funds to who receives them, whichever of the two stands first', async () => {
    const { format, actors, ties, told } = await readAny(
      file(
        activity(
          pay(3, `<provider-org ref="XX"/>${org('receiver', 'Wells Ltd')}`) +
            pay(1, `${org('receiver', 'Fund of X', 'XX')}${org('provider', 'Ministry')}`) +
            pay(2, org('receiver', 'Roads Ltd')) +
            pay(4, ''),
        ),
      ),
    );
    expect(format).toBe('iati');
    expect(actors).toEqual(['Fund of X', 'Wells Ltd', 'Ministry', 'Roads Ltd']);
    expect(ties).toEqual([
      'Fund of X -> Wells Ltd: disburses funds to',
      'Ministry -> Fund of X: transfers incoming funds to',
      'Fund of X -> Roads Ltd: commits funds to',
    ]);
    expect(told.join()).toMatch(/1 transaction names no two organizations/);
  });

  it('come in without a question where each transaction has two ends', async () => {
    const text = file(activity(pay(3, org('receiver', 'Wells Ltd'))));
    expect((await readTable(text, 'a.xml')).kind).toBe('imported');
  });

  it('ask whether who funds an activity funds those who carry it out, where nothing was paid', async () => {
    const text = file(
      activity(`${org('participating', 'Office G', 'GB', '1')}${org('participating', 'Roads Ltd', '', '4')}`),
    );
    const asked = await importFile(new TextEncoder().encode(text), 'a.xml', CHOICES, () => {});
    if (asked.kind !== 'asked') throw new Error(asked.kind);
    expect(asked.questions[0]?.message).toMatch(/fund those who carry it out\? 1 tie/);
    expect((await readAny(text)).ties).toEqual(['Office G -> Roads Ltd: funds']);
  });
});
