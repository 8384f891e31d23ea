import { list } from '@/lib/vocabulary/word-list';
import type { ActorField, TieField } from '../mapping';

/**
 * What other tools and people call the columns of their tables, in small letters, as `foldName` returns them. Of two columns for
 * one field the word that stands first wins. Words for the two ends of a tie are in `end-words`.
 */

type Words<Field extends string> = Readonly<Partial<Record<Field, readonly string[]>>>;

export const TIE_WORDS: Words<TieField> = {
  id: list('id, tie id, edge id, relationship id, link id, event id, key, globaleventid'),
  third: list(`
    third, third party, third actor, toward, towards, on behalf of, onbehalfof, behalf, im auftrag von,
    au nom de, en nombre de`),
  thirdName: list('third name, third actor name, third party name'),
  thirdKind: list('third kind'),
  type: list(`
    type, relationship type, relationship relationship type, relation type, edge type, link type, tie type, event type, relationship, relation,
    neo4j relationship type, connection type, interaction type, association type,
    label, labele, predicate, what, interaction, shared interaction, event text, cameo code,
    eventcode, event code, category, kind, tie, edge, link, rel, rel type, reltype, connection, connection type, type of connection, related to, relates to, relation to, relationship to, connected by, connected how, verb, action, sign, polarity, valence, evaluation,
    rating, attitude, stance, relationship kind, relation kind, type of relationship, type of relation, type of tie, type of link,
    prop label, property label, relation label, relationship label, rel label, predicate label, p label,
    kind of relationship, kind of relation, kind of tie, kind of contact, type of contact, nature of relationship, link label, edge label,
    beziehung, art, typ, art der beziehung, beziehungsart, beziehungstyp, art der verbindung, type de relation, type de lien,
    lien, nature du lien, relacion, tipo, tipo de relacion, tipo de vinculo, vinculo, relazione, tipo di relazione, relacao, iliski, тип,
    тип связи, характер связи, 关系, 关系类型, 类型, iliski turu, rodzaj relacji, typ relacji, نوع رابطه, סוג הקשר, tipo de relacao, tipo de ligacao, вид связи, тип отношений, связь, نوع, العلاقه,
    نوع العلاقه, סוג, קשר, סוג קשר, transaction type, rel type, reltype`),
  directed: list(
    'directed, direction, directedness, gerichtet, is directed, link direction, edge direction, tie direction, arrow, arrows, arrowhead',
  ),
  claim: list('claim, denied claim'),
  modality: list('modality'),
  deniedBy: list(`
    denied by, denier, deniers, who denies, who denies it, contradicted by, contradicts, disputed by, contested by, refuted by, rejected by, denials, denial by,
    bestritten von, dementiert von, widersprochen von, dementi, nie par, dementi par, conteste par, contredit par, refute par, negado por, desmentido por, contradicho por,
    refutado por, contestado por, smentito da, negato da, contestato da, zaprzeczone przez, zaprzeczyl, yalanlayan, yalanlayanlar, опровергнуто кем, опровергает, кто опроверг,
    кто отрицает, оспаривает, спростував, хто заперечує, заперечує, نفاه, نفى من قبل, النافي, הוכחש על ידי, מכחיש`),
  from: list(`
    start date, startdate, date start, desde, desde el, a partir de, a partir du, a partir del, ab, fra, от даты, datestart, begin date, begindate, from date, date from, begin, begin date, since, valid from, start, start time,
    start year, started, started at, started on, appointed, appointed on, joined, joined on, began, begun, began on, commenced, commencement, came into force, in force from, effective from, set up, dates from, begclaim, begdate, beg date, beginn, seit, debut, depuis, inicio, fecha inicio, fecha de inicio, data de inicio, inizio, начало, дата начала, 开始日期, 开始时间, baslangic, baslangic tarihi, od kiedy, data rozpoczecia,
    date de debut, startdatum, data entrada sociedade,
    تاريخ البدايه, תאריך התחלה, מתאריך, dal, a partire dal, od, vanaf, van datum, з дати, с даты`),
  to: list(`
    end date, enddate, ended at, ended on, collapsed, collapsed on, broke down, broken off, expired, expired on, expires, lapsed, terminated, terminated on, in force until, resigned, resigned on, left on, ceased on, endclaim, date end, dateend, to date, date to, finish, until, valid to, valid until, end, end time, end year, ended,
    stop, stop time, stop date, ende, bis, fin, jusqu a, hasta, fecha fin, fecha de fin, data de fim, fine, конец, дата окончания, 结束日期, 结束时间, bitis, bitis tarihi, do kiedy, data zakonczenia, date de fin, enddatum, تاريخ النهايه, תאריך סיום, עד תאריך, al, fino al, tot, tot en met, до дати, по дату`),
  date: list(`
    date, event date, sqldate, day, когда, коли, quand, wann, cuando, quando, release date, date of release, date of contact, ne zaman, متى, מתי, kdy, kiedy, gdy, дата зустрічі, дата встречи, date decision, date de decision, when, timestamp, time, datetime, year, month, datum, jahr, tag, annee, jour,
    fecha, ano, data, anno, tarih, yil, дата, год, 日期, 年份, تاريخ, التاريخ, السنه, תאריך, שנה, interval,
    acquired on, announced on, signed on, funded at, sent at, occurred on, timeset, time interval, period, time period, zeitraum, periode, periodo`),
  notes: list(`
    notes, note, comment, comments, description, remark, remarks, details, summary, bemerkung,
    anmerkung, kommentar, beschreibung, notiz, remarque, commentaire, notas, nota, descripcion,
    observaciones, примечание, ملاحظات, الوصف, הערות, תיאור`),
  document: list(`
    document, document id, doc, source document, story id, article, article id, reference, citation,
    source ref, quellenangabe, quelle, beleg, dokument, documento, referencia, fuente, fuentes, fonte, fonti, bron, kilde, kalla, kaynak, zrodlo, zrodła, zdroj, forras,
    источник, джерело, документ, الوثيقه, المصدر, מסמך, מקור`),
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
  speaker: list(`
    speaker, speaker id, reported by, claimed by, asserted by, stated by, according to whom, accused by, alleged by, informant, gemeldet von, behauptet von,
    berichtet von, rapporte par, signale par, affirme par, selon qui, reportado por, informado por, denunciado por, relatado por, riferito da, segnalato da, zglosil, bildiren, сообщил,
    кто сообщил, сообщено кем, повідомив, хто повідомив, أبلغ عنه, ذكره, דווח על ידי`),
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
    название, nazwa, imie i nazwisko, jmeno, nazev, meno, nev, nimi, naam, navn, namn, όνομα, onoma, ime, naziv, الاسم, اسم, שמ, שם`),
  kind: list(`
    kind, actor kind, type, actor type, node type, entity type, category, class, schema, labelv,
    group type, labels, art, typ, kategorie, categorie, tipo, categoria, tur, тип, نوع, النوع, סוג`),
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
