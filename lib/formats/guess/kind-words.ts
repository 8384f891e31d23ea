import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { list } from '@/lib/vocabulary/word-list';

/** What other tools call the kinds of actors, as `foldName` returns them. Of a longer value its last known word counts. */
export const KIND_WORDS: Readonly<Record<ActorKindId, readonly string[]>> = {
  person: list(`
    person, persons, people, individual, human, man, woman, politician, leader, envoy, diplomat,
    mediator, minister, official, journalist, commander, officer, citizen, threat actor, per, figure,
    character, natural person, personne, persona, pessoa, kisi, человек, лицо, شخص, אדמ, אישיות`),
  group: list(`
    group, organization, organisation, org, organizations, organisations, company, companies, party,
    militia, army, movement, ngo, igo, agency, ministry, institution, committee, faction, rebels,
    rebel, insurgent, insurgents, legal entity, legalentity, public body, publicbody, government body,
    military, police, media, corporation, business, team, coalition, alliance, tribe, ethnic group,
    religious group, intrusion set, identity, campaign, non state, nonstate, non state actor,
    armed group, political party, ethnic, department, gruppe, partei, organisation, verein, firma,
    groupe, entreprise, parti, grupo, organizacion, partido, gruppo, grup, orgut, группа, организация,
    партия, منظمه, جماعه, حزب, مجموعه, ארגון, קבוצה, מפלגה`),
  state: list(`
    state, country, nation, states, countries, government, gov, state actor, nation state,
    sovereign state, republic, staat, land, regierung, pays, etat, gouvernement, estado, pais,
    gobierno, stato, devlet, государство, страна, دوله, بلد, حكومه, מדינה, ממשלה`),
};
