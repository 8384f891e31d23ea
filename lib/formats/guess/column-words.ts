import { list } from '@/lib/vocabulary/word-list';
import type { ActorField, TieField } from '../import-tables';

/**
 * What other tools and people call the columns of their tables, in small letters, as `foldName` returns them. Of two columns for
 * one field the word that stands first wins.
 */

/** Words for the two ends of a tie, always together: “source” alone may as well be a newspaper. */
export const END_WORDS: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['side a', 'side b'],
  ['actor1', 'actor2'],
  ['actor 1', 'actor 2'],
  ['actor a', 'actor b'],
  ['party a', 'party b'],
  ['party 1', 'party 2'],
  ['start', 'end'],
  ['origin', 'destination'],
  ['src', 'dst'],
  ['src', 'dest'],
  ['sender', 'receiver'],
  ['sender', 'recipient'],
  ['subject', 'object'],
  ['subject', 'target'],
  ['initiator', 'target'],
  ['sender', 'target'],
  ['sender state', 'target state'],
  ['sending country', 'receiving country'],
  ['source actor', 'target actor'],
  ['source name', 'target name'],
  ['actor', 'target'],
  ['actor', 'recipient'],
  ['initiator', 'recipient'],
  ['speaker', 'addressee'],
  ['sanctioning state', 'sanctioned state'],
  ['node id start', 'node id end'],
  ['iso3 o', 'iso3 d'],
  ['iso o', 'iso d'],
  ['statelno', 'statehno'],
  ['challenger', 'target'],
  ['chal', 'tgt'],
  ['complainant', 'respondent'],
  ['writer', 'addressee'],
  ['husband', 'wife'],
  ['groom', 'bride'],
  ['plaintiff', 'defendant'],
  ['acquirer', 'acquiree'],
  ['investor', 'company'],
  ['shareholder', 'company'],
  ['officer', 'company'],
  ['director', 'company'],
  ['cosponsor', 'sponsor'],
  ['supporter', 'supported'],
  ['person', 'company'],
  ['person', 'organization'],
  ['person', 'organisation'],
  ['user', 'retweeted user'],
  ['citing', 'cited'],
  ['source airport', 'destination airport'],
  ['who', 'to whom'],
  ['who', 'whom'],
  ['who', 'with whom'],
  ['gainer', 'loser'],
  ['winner', 'loser'],
  ['exporter', 'importer'],
  ['reporter', 'partner'],
  ['donor', 'recipient'],
  ['supplier', 'recipient'],
  ['supplier', 'buyer'],
  ['seller', 'buyer'],
  ['lender', 'borrower'],
  ['creditor', 'debtor'],
  ['attacker', 'defender'],
  ['perpetrator', 'victim'],
  ['aggressor', 'victim'],
  ['owner', 'subsidiary'],
  ['owner', 'owned'],
  ['parent', 'child'],
  ['parent', 'subsidiary'],
  ['employer', 'employee'],
  ['follower', 'followed'],
  ['follower', 'followee'],
  ['visitor', 'host'],
  ['guest', 'host'],
  ['trustor', 'trustee'],
  ['grantor', 'grantee'],
  ['caller', 'callee'],
  ['head', 'tail'],
  ['ego', 'alter'],
  ['node1', 'node2'],
  ['node 1', 'node 2'],
  ['node a', 'node b'],
  ['vertex1', 'vertex2'],
  ['vertex 1', 'vertex 2'],
  ['entity1', 'entity2'],
  ['entity 1', 'entity 2'],
  ['entity a', 'entity b'],
  ['person 1', 'person 2'],
  ['person a', 'person b'],
  ['country1', 'country2'],
  ['country 1', 'country 2'],
  ['country a', 'country b'],
  ['state a', 'state b'],
  ['sidea', 'sideb'],
  ['statea', 'stateb'],
  ['countrya', 'countryb'],
  ['partya', 'partyb'],
  ['actora', 'actorb'],
  ['a', 'b'],
  ['absender', 'empfanger'],
  ['sender', 'empfanger'],
  ['akteur 1', 'akteur 2'],
  ['akteur a', 'akteur b'],
  ['subjekt', 'objekt'],
  ['emetteur', 'destinataire'],
  ['expediteur', 'destinataire'],
  ['emetteur', 'recepteur'],
  ['acteur 1', 'acteur 2'],
  ['auteur', 'cible'],
  ['sujet', 'objet'],
  ['emisor', 'receptor'],
  ['emisor', 'destinatario'],
  ['remitente', 'destinatario'],
  ['sujeto', 'objeto'],
  ['parte a', 'parte b'],
  ['pais 1', 'pais 2'],
  ['pays 1', 'pays 2'],
  ['land 1', 'land 2'],
  ['von', 'nach'],
  ['von', 'zu'],
  ['von', 'an'],
  ['quelle', 'ziel'],
  ['de', 'a'],
  ['de', 'vers'],
  ['source', 'cible'],
  ['origine', 'destination'],
  ['origen', 'destino'],
  ['fuente', 'destino'],
  ['desde', 'hasta'],
  ['da', 'a'],
  ['origem', 'destino'],
  ['kaynak', 'hedef'],
  ['источник', 'цель'],
  ['от', 'к'],
  ['من', 'الي'],
  ['المصدر', 'الهدف'],
  ['الطرف الاول', 'الطرف الثاني'],
  ['מקור', 'יעד'],
  ['צד א', 'צד ב'],
];

/** What may stand behind the word of an end, when the column holds its id or its name. */
export const ID_ENDINGS = ['', ' id', ' node id', ' node', ' key', ' code', ' actor', ' actor id'] as const;
export const NAME_ENDINGS = [' name', ' label', ' title', 'name'] as const;
export const KIND_ENDINGS = [' kind', ' type', ' category', ' class', ' sectors', ' sector'] as const;

type Words<Field extends string> = Readonly<Partial<Record<Field, readonly string[]>>>;

export const TIE_WORDS: Words<TieField> = {
  id: list('id, tie id, edge id, relationship id, link id, event id, key, globaleventid'),
  third: list(`
    third, third party, third actor, toward, towards, on behalf of, onbehalfof, behalf, im auftrag von,
    au nom de, en nombre de`),
  thirdName: list('third name, third actor name, third party name'),
  thirdKind: list('third kind'),
  type: list(`
    type, relationship type, relation type, edge type, link type, tie type, event type, relationship, relation,
    label, labele, predicate, what, interaction, shared interaction, event text, cameo code,
    eventcode, event code, category, kind, tie, edge, link, rel, verb, action, sign, polarity, valence, evaluation,
    rating, attitude, stance, beziehung, art, typ, art der beziehung, type de relation, type de lien,
    lien, relacion, tipo, tipo de relacion, relazione, relacao, iliski, тип, связь, نوع, العلاقه,
    نوع العلاقه, סוג, קשר, סוג קשר`),
  directed: list('directed, direction, directedness, gerichtet, is directed'),
  claim: list('claim, denied claim'),
  modality: list('modality'),
  deniedBy: list('denied by, denier, deniers, who denies, who denies it'),
  from: list(`
    start date, startdate, date start, datestart, begin date, begindate, from date, date from, begin, begin date, since, valid from, start, start time,
    start year, started, started at, started on, appointed, appointed on, joined, joined on, begclaim, begdate, beg date, beginn, seit, debut, depuis, inicio, fecha inicio, inizio, начало,
    تاريخ البدايه, תאריך התחלה`),
  to: list(`
    end date, enddate, ended at, ended on, resigned, resigned on, left on, ceased on, endclaim, date end, dateend, to date, date to, finish, until, valid to, valid until, end, end time, end year, ended,
    ende, bis, fin, jusqu a, hasta, fecha fin, fine, конец, تاريخ النهايه, תאריך סיום`),
  date: list(`
    date, event date, sqldate, day, when, timestamp, time, datetime, year, month, datum, jahr, tag, annee, jour,
    fecha, ano, data, anno, tarih, yil, дата, год, تاريخ, التاريخ, السنه, תאריך, שנה, interval,
    acquired on, announced on, signed on, funded at, sent at, occurred on, timeset, time interval, period, time period, zeitraum, periode, periodo`),
  notes: list(`
    notes, note, comment, comments, description, remark, remarks, details, summary, bemerkung,
    anmerkung, kommentar, beschreibung, notiz, remarque, commentaire, notas, nota, descripcion,
    observaciones, примечание, ملاحظات, الوصف, הערות, תיאור`),
  document: list(`
    document, document id, doc, source document, story id, article, article id, reference, citation,
    source ref, quellenangabe, beleg, dokument, documento, referencia, документ, الوثيقه, מסמך`),
  documentTitle: list(`
    document title, documenttitle, headline, article title, source title, titel, titre, titulo`),
  authors: list('authors, author, byline, autor, auteur, autoren'),
  publisher: list(`
    publisher, newspaper, outlet, news source, media, medium, publication, source name, herausgeber,
    editeur, editor, journal, source`),
  published: list(`
    published, publication date, date published, published at, veroffentlicht, publie, publicado`),
  url: list(`
    url, link url, source url, sourceurl, href, web, website, webpage, web address, uri, permalink,
    lien url`),
  reliability: list('reliability, source reliability'),
  attribution: list('attribution, attributed to, according to, said by'),
  speaker: list('speaker, speaker id'),
  excerpt: list(`
    excerpt, quote, quotation, sentence, passage, snippet, zitat, citation text, cita`),
  locator: list('locator, page, pages, paragraph, sentence number, seite'),
  said: list('said, said on, evidence date'),
  credibility: list('credibility, information credibility'),
};

export const ACTOR_WORDS: Words<ActorField> = {
  id: list(`
    id, actor id, node id, entity id, key, code, node, vertex, uid, uuid, slug, الرقم, מזהה`),
  name: list(`
    name, full name, fullname, label, actor, actor name, caption, title, display name, shared name,
    entity, person, organization, organisation, bezeichnung, nom, nombre, nome, isim, ad, имя,
    название, الاسم, اسم, שמ, שם`),
  kind: list(`
    kind, actor kind, type, actor type, node type, entity type, category, class, schema, labelv,
    group type, art, typ, kategorie, categorie, tipo, categoria, tur, тип, نوع, النوع, סוג`),
  aliases: list(`
    aliases, alias, aka, also known as, other names, other name, alternative names, alt names,
    alt name, weak alias, autres noms, auch bekannt als, otros nombres, псевдоним, الاسماء البديله,
    כינויים`),
  role: list(`
    role, position, office, function, occupation, job, job title, profession, rolle, funktion, amt,
    fonction, poste, cargo, ruolo, должность, المنصب, תפקיד`),
  country: list(`
    country, country code, iso2, iso3, iso, nationality, citizenship, land, staat, pays, pais, paese,
    ulke, страна, البلد, الدوله, מדינה`),
  from: list(`
    from, start, start date, born, birth date, date of birth, founded, founded on, since, inception,
    geboren, seit`),
  to: list(`
    to, end, end date, died, death date, date of death, dissolved, until, gestorben, bis`),
  notes: list(`
    notes, note, description, comment, comments, bio, biography, summary, details, bemerkung,
    beschreibung, anmerkung, remarque, notas, descripcion, примечание, ملاحظات, הערות`),
  shadow: list('shadow, shadow party, is shadow, acts through others'),
  identifier: list(`
    wikidata, wikidata id, qid, viaf, isni, lei, imo, gnd, orcid, ofac, opensanctions, opencorporates,
    littlesis, ucdp, gwno, cow, ccode, registration number, tax number, email, wikipedia, website, url`),
};

/** Columns that only tables of persons have. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  list(`
    gender, sex, born, birth date, date of birth, first name, last name, family name, given name,
    surname, geschlecht, vorname, nachname, prenom, apellido, genre, sexe`),
);
