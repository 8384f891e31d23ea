import { list } from '@/lib/vocabulary/word-list';
import { isProperName } from '../coverage/name-shapes';
import { findCountryByName } from './country-names';
import { foldName } from './fold-name';
import { INNER } from './inner-names';
import type { ColumnProfile } from './profile-column';
import { rateColumn } from './rate-pairs';
import { isRowKey, NAMELESS } from './value-pairs';

/** What those are called who act: giving, taking, meeting, selling, writing. */
const NOUNS: ReadonlySet<string> = new Set(
  list(`
    donor, recipient, lender, borrower, creditor, debtor, supplier, vendor, seller, buyer, contractor, subcontractor, customer, client, bidder, awardee,
    grantee, grantor, funder, beneficiary, payer, payee, contributor, sponsor, investor, owner, shareholder, subsidiary, parent company, holder,
    minister, official, lobbyist, registrant, declarant, lobbied, dpo, dpoh, mp, senator, member, politician, candidate, committee, commissioner,
    organisation, organization, org, company, corp, firm, employer, institution, agency, authority, ministry, department, entity, body, bank, university,
    person, people, visitor, visitee, attendee, participant, delegate, guest, host, speaker, leader, envoy, mediator, negotiator, ambassador,
    author, editor, writer, artist, director, officer, employee, employees, manager, supervisor, sender, receiver, addressee, caller, callee, user, account,
    party, side, actor, group, faction, belligerent, combatant, perpetrator, victim, target, attacker, defender, signatory, state party, alter, ego, respondent,
    plaintiff, defendant, claimant, applicant, petitioner, judge, lawyer, country, state, reporter, partner, exporter, importer, origin, destination,
    empfanger, auftraggeber, zahlungspflichtiger, beguenstigter, begunstigter, spender, partei, mitglied, unternehmen, firma, person, organisation,
    donateur, beneficiaire, fournisseur, acheteur, membre, entreprise, societe, ministre, auteur, destinataire, expediteur,
    donante, beneficiario, proveedor, comprador, empresa, miembro, ministro, autor, destinatario, remitente`).map(
    foldName,
  ),
);
const NAME_WORDS = /^(names?|nm|fullname|full|title)$/;
/** What is counted, dated or numbered of those who are named before it. */
const MEASURES =
  /^(number|num|no|nr|amount|value|sum|total|count|code|id|ids|date|year|ref|reference|address|phone|email|mail|url|link|rate|share|percent|score|rank|age|gender|type|kind|status|category)$/;
const ENDING = /(ies|es|s)$/;

function isNoun(word: string): boolean {
  if (NOUNS.has(word)) return true;
  return (
    ENDING.test(word) && [word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((one) => NOUNS.has(one))
  );
}

/**
 * Returns how much a column looks as if it named actors, by its heading and by its values: above 0 where it may, and the more the likelier. A heading
 * says most by its last word: “Supplier Country” is a country, and “Name of organisation” an organisation.
 */
export function rateActors(profile: ColumnProfile): number {
  return rateHeading(profile.name) + rateValues(profile);
}

/** Returns whether a heading says of whom a column tells: “DPOs Lobbied”, “Minister”, “Author”. */
export function isHeadedByActors(name: string): boolean {
  return rateHeading(name) >= 2;
}

function rateHeading(name: string): number {
  if (NAMELESS.test(name)) return 0;
  const words = foldName(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const before = words.indexOf('of');
  const told = before > 0 && NAME_WORDS.test(words[before - 1] ?? '') ? words.slice(before + 1) : words;
  const head = told.at(-1) ?? '';
  const nouns = told.filter(isNoun);
  if (MEASURES.test(head)) return 0;
  if (isNoun(head) || (NAME_WORDS.test(head) && nouns.length > 0)) return 3;
  const isDescribing = rateColumn(name) < 0;
  if (nouns.length > 0) return isDescribing ? 0 : 2;
  return NAME_WORDS.test(head) && !isDescribing ? 1 : isDescribing ? -1 : 0;
}

const MAX_LOOKED = 300;
const FEW = 0.25;
const MANY = 6;

function rateValues(profile: ColumnProfile): number {
  const { values, filled } = profile;
  if (isRowKey(profile)) return -3;
  const parts = [...values].slice(0, MAX_LOOKED).flatMap((value) => value.split(/\s*(?:[;|\n]|::)\s*/));
  if (parts.length === 0) return -3;
  const named = parts.filter((part) => isProperName(part) || findCountryByName(part) !== null).length;
  const share = named / parts.length;
  const isCategory = share < HALF && filled >= MANY && values.size <= FEW * filled;
  return 2 * share - (isCategory ? 1 : 0);
}

const HALF = 0.5;
/** So many columns are paired with one another. */
const MAX_COLUMNS = 4;
/** What the one end is called, and the other. */
const FIRST =
  /\b(donor|lender|funder|grantor|payer|contributor|sponsor|investor|lobbyist|registrant|author|sender|caller|minister|visitor|borrower|leader|spender|donateur|donante|attacker|perpetrator|plaintiff|claimant)s?\b/;
const SECOND =
  /\b(recipient|beneficiary|grantee|payee|official|dpo|dpoh|lobbied|visitee|addressee|receiver|callee|host|supplier|victim|target|defendant|regulated)s?\b/;

/** Two columns that may name actors. `isHeaded`: the headings of both say so, and the values do not speak against it. */
export type ActorPair = {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
  readonly isHeaded: boolean;
};

/** Returns the pairs of columns that most likely name actors, the likeliest first, each with the end before that its heading says. */
export function findActorPairs(profiles: readonly ColumnProfile[]): readonly ActorPair[] {
  const columns = profiles
    .filter(
      (profile) =>
        profile.sort === 'name' ||
        (profile.sort === 'prose' && isHeadedByActors(profile.name) && !profile.name.endsWith(INNER)),
    )
    .map((profile) => ({ profile, rate: rateActors(profile) }))
    .filter(({ rate }) => rate > 1)
    .sort((a, b) => b.rate - a.rate)
    .slice(0, MAX_COLUMNS);
  const pairs = columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other) => ({ one, other, rate: one.rate + other.rate })),
  );
  return pairs
    .sort((a, b) => b.rate - a.rate)
    .map(({ one, other }) => ({
      ...toPair(one.profile, other.profile),
      isHeaded: [one, other].every(({ profile }) => rateHeading(profile.name) > 2 && rateValues(profile) > 0),
    }));
}

function toPair(one: ColumnProfile, other: ColumnProfile) {
  const [left, right] = one.column < other.column ? [one, other] : [other, one];
  const rate = ({ name }: ColumnProfile) => {
    const folded = foldName(name);
    return Number(FIRST.test(folded)) - Number(SECOND.test(folded));
  };
  return rate(right) > rate(left) ? { source: right, target: left } : { source: left, target: right };
}
