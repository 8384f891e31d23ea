import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question, QuestionChoice } from '../question';
import { clearEnds } from './clear-ends';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { toPairExample } from './likely-choices';
import { listValues } from './list-values';
import { type ColumnProfile, profileColumns } from './profile-column';
import { toWordSet } from './word-set';

/** What the columns of coded statements are called, as those of discourse networks are. */
const SPEAKERS = toWordSet(`
    person, actor, speaker, politician, legislator, mp, deputy, claimant, author, name, akteur, akteurin, sprecher, redner, person name, politiker,
    locuteur, intervenant, orateur, acteur, personne, depute, hablante, persona, actriz, ponente, orador, politico, diputado, pessoa, ator, falante,
    deputado, parlante, attore, oratore, osoba, aktor, mowca, polityk, kisi, konusmaci, aktör, персона, человек, лицо, спикер, актор, особа, спікер,
    политик, المتحدث, الشخص, الفاعل, דובר, אדם, שחקן`);
const BODIES = toWordSet(`
    organization, organisation, org, party, institution, affiliation, faction, group, organisation name, organization name, verband, partei,
    institution name, organisme, parti, organizacion, partido, institucion, organizacao, instituicao, organizzazione, partito, ente, organizacja, partia,
    kurum, orgut, kurulus, организация, партия, учреждение, організація, партія, المنظمة, المؤسسة, الحزب, ארגון, מפלגה`);
const THINGS = toWordSet(`
    concept, category, statement, position, claim, issue, topic, argument, policy, proposal, demand, frame, belief, idea, code, motion, bill, item,
    konzept, aussage, forderung, thema, massnahme, these, kategorie, anliegen, antrag, enonce, mesure, proposition, revendication, sujet, theme, argumento, concepto, tema,
    postura, propuesta, demanda, conceito, proposta, posicao, medida, concetto, tesi, posizione, koncepcja, teza, postulat, kavram, konu, oneri, talep,
    концепт, тезис, утверждение, тема, позиция, предложение, тема, твердження, теза, пропозиція, позиція, المفهوم, الموقف, القضية, الموضوع, עמדה, נושא, טענה`);
/** What a column is called that says who is for and who against: “stance” among others. */
const STANCES =
  /^(agree(ment|s)?|dis ?agree(ment)?|qualifier|stance|support(s|ive)?|polarity|valence|sentiment|in favou?r|for or against|position|zustimmung|haltung|stimmt zu|bewertung|accord|d accord|adhesion|avis|acuerdo|de acuerdo|apoyo|a favor|concordancia|acordo|concorda|accordo|favorevole|zgoda|poparcie|onay|destek|katilim|согласие|поддержка|за или против|согласен|згода|підтримка|الموافقه|التاييد|הסכמה|תמיכה)$/;
const FOR = toWordSet(`
    yes, y, true, 1, +, +1, for, pro, agree, agrees, support, supports, in favour, in favor, favour, favor, positive, ja, dafur, stimmt zu, zustimmung, pro, oui,
    pour, d accord, favorable, si, a favor, de acuerdo, apoya, sim, a favor, concorda, favorevole, accordo, tak, za, evet, destekliyor, olumlu, да, за,
    согласен, поддерживает, так, за, згоден, підтримує, نعم, مؤيد, مع, כן, בעד, zgadza sie`);
const AGAINST = toWordSet(`
    no, n, false, 0, -, −, -1, against, con, contra, disagree, disagrees, oppose, opposes, opposed, negative, nein, dagegen, lehnt ab, ablehnung, non, contre, pas d accord,
    defavorable, no, en contra, en desacuerdo, rechaza, nao, contra, discorda, contrario, disaccordo, nie, przeciw, hayir, karsi, olumsuz, нет, против,
    не согласен, ні, проти, لا, معارض, ضد, לא, נגד`);
const MAX_STANCES = 6;
/** From so many of the rows on a column says who is for and who against. */
const MIN_STANCES = 0.8;

/** The columns of coded statements: somebody, of a body, says yes or no of something. */
export type Statements = {
  readonly speaker: ColumnProfile | undefined;
  readonly body: ColumnProfile | undefined;
  readonly thing: ColumnProfile;
  readonly stance: ColumnProfile;
  readonly types: Readonly<Record<string, string>>;
};

/** Returns the columns of a table of coded statements; null for any other table. */
export function findStatements(table: ImportTable): Statements | null {
  const profiles = profileColumns(table);
  const isText = ({ sort }: ColumnProfile) => sort === 'name' || sort === 'prose';
  const find = (words: ReadonlySet<string>) =>
    profiles.find((profile) => isText(profile) && words.has(toPlain(profile.name)));
  const stances = profiles.flatMap((profile) => {
    const types = STANCES.test(toPlain(profile.name)) ? toStances(table, profile) : null;
    return types ? [{ profile, types }] : [];
  });
  const [stance] = stances;
  const [speaker, body] = [find(SPEAKERS), find(BODIES)];
  const thing = profiles.find(
    (profile) =>
      isText(profile) &&
      THINGS.has(toPlain(profile.name)) &&
      ![stance?.profile, speaker, body].includes(profile),
  );
  if (!stance || !thing || (!speaker && !body)) return null;
  return { speaker, body, thing, stance: stance.profile, types: stance.types };
}

/** Returns what is asked of a table of coded statements: what is to be tied in it; nothing for any other. */
export function askAboutStatements(table: ImportTable, mapping: Mapping): readonly Question[] {
  const found = findStatements(table);
  if (!found) return [];
  const { speaker, body, thing, stance, types } = found;
  const who = [speaker, body].flatMap((column) => column ?? []);
  const clear = clearEnds(mapping, stance.name);
  const toThing = (from: ColumnProfile): Readonly<Record<string, TieField>> => ({
    ...{ [from.name]: 'source', [thing.name]: 'target', [stance.name]: 'type' },
  });
  const said: readonly QuestionChoice[] = who.map((from) => ({
    label: `From “${from.name}” to “${thing.name}”: for or against, as “${stance.name}” says`,
    example: toPairExample(table, from.name, thing.name),
    mapping: { tieColumns: { ...clear, ...toThing(from) }, types },
  }));
  const belongs: Readonly<Record<string, TieField>> =
    speaker && body
      ? { [speaker.name]: 'source', [body.name]: 'target', [thing.name]: 'ignore', [stance.name]: 'ignore' }
      : {};
  const member = { tieColumns: { ...belongs }, type: 'member-of', once: true };
  const members: readonly QuestionChoice[] =
    speaker && body
      ? [
          {
            label: `Both: for or against, and each “${speaker.name}” belongs to the “${body.name}” beside it`,
            mapping: {
              tieColumns: { ...clear, ...toThing(speaker) },
              types,
              readings: [{ tieColumns: {} }, member],
            },
          },
          {
            label: `Only who belongs to which “${body.name}”, each once`,
            example: toPairExample(table, speaker.name, body.name),
            mapping: {
              tieColumns: { ...clear, [speaker.name]: 'source', [body.name]: 'target' },
              readings: [member],
            },
          },
        ]
      : [];
  const names = who.map(({ name }) => `“${name}”`).join(' of ');
  return [
    {
      id: 'ends',
      about: 'ends',
      message: `What do the rows tie? Each looks like a statement, in which ${names} is for or against “${thing.name}”, as “${stance.name}” says. Under each answer is what the first row would tie.`,
      choices: [...said, ...members],
      hasGuess: false,
    },
  ];
}

function toPlain(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns which type each value of a column stands for; null where too many say neither for nor against. */
function toStances(table: ImportTable, { column }: ColumnProfile): Readonly<Record<string, string>> | null {
  const all = [...new Set([...listValues(table, column).values.keys()].map(foldSpaces))].filter(
    (value) => value !== '',
  );
  const is = (words: ReadonlySet<string>, value: string) => words.has(foldName(value)) || words.has(value);
  const types = all.flatMap((value): [string, string][] => {
    if (is(FOR, value)) return [[value, 'backs']];
    return is(AGAINST, value) ? [[value, 'opposes']] : [];
  });
  const isEnough = types.length >= MIN_STANCES * all.length && all.length <= MAX_STANCES;
  return types.length > 0 && isEnough ? Object.fromEntries(types) : null;
}
