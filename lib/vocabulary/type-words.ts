import { list } from './word-list';

/**
 * What other tools and people call the relationship types of the vocabulary, as the importer's `foldName` returns them. No word
 * stands for `denies`: a denial must name the claim that it denies, and a table seldom does. Words for narrower types, such as
 * "funds" beside "backs", stand in `READY_TYPES`; no word stands for two types.
 */
export const TYPE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'ally-of': list(`
    ally, allies, allied, allied with, ally of, is ally of, is an ally of, alliance, friend, friends, friendship,
    partner, partners, coalition, cooperates, cooperates with, cooperation, friendly, verbundet,
    verbundeter, bundnis, freund, allie, ami, aliado, amigo, alianza, alleato, muttefik, союзник, союз,
    حليف, تحالف, בעל ברית, ברית`),
  backs: list(`
    backs, back, backed, support, supports, supported, supporter, supporting, supportive, positive,
    pos, endorses, aids, aid, sponsor, sponsors, trusts, trust,
    likes, plus, unterstutzt, unterstutzung, soutient, soutien, appuie, apoya, apoyo, sostiene,
    destekliyor, поддерживает, поддержка, يدعم, دعم, תומכ, תומך, תמיכה`),
  opposes: list(`
    opposes, oppose, opposed, opposing, opposition, opposingdirected, opposing directed, enemy,
    enemies, enmity, rival, rivals, rivalry, foe, foes, hostile, hostility, conflict, in conflict with,
    war, at war with, fights, fight, attacks, attack, negative, neg, antagonist, against, adversary,
    distrust, distrusts, minus, feind, gegner, gegen, krieg, ennemi, adversaire, contre,
    oppose a, enemigo, rivalidad, contra, se opone a, nemico, dusman, враг, против, عدو, ضد, خصم, אויב,
    נגד, יריב`),
  'talks-to': list(`
    talks to, talks, talk, talks with, speaks to, speaks with, contact, contacts, in contact with,
    communicates with, communication, consults, consult,
    dialogue, conversation, calls, phone call,
    correspondence, gesprach, spricht mit, kontakt, parle a,
    dialogue avec, habla con, contacto, يتحدث مع, اتصال,
    محادثات, שיחות, מדבר עמ`),
  'envoy-to': list(`
    envoy to, envoy, is envoy to, is an envoy to, emissary, emissary to, special envoy, ambassador to, gesandter,
    emissaire, enviado, مبعوث, שליח`),
  'mediates-via': list(`
    mediates via, goes through, mediation, reaches through, mediation via, via, through, go between, backchannel, back channel, vermittelt uber,
    عبر, באמצעות`),
  leads: list(`
    leads, lead, leader of, leader, heads, head of, president of, chairs, chair of, chairman of,
    commands, commander of, ceo of, directs, leitet, fuhrt, dirige, preside, lidera, guida,
    возглавляет, يقود, رئيس, מוביל`),
  'member-of': list(`
    member of, is member of, is a member of, serves, member, membership, belongs to, part of, affiliated with, affiliation,
    mitglied, mitglied von, membre, membre de, miembro, miembro de, membro, uye, член, عضو, عضو في,
    חבר ב, חבר`),
  asks: list(`
    asks, ask, asked, request, requests, requested, appeals to, appeal, proposes to, bittet, demande,
    demande a, pide, pide a, просит, يطلب, طلب, מבקש`),
};
