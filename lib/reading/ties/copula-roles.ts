import { readDescription } from '../actors/after-roles';
import type { Role } from '../actors/role';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from './clauses';

const COPULA = /^(?:is|was|became|remains|remained|are|were)$/;

/** Returns what a sentence says of its subjects by "is", where the verb does not follow the name: "leads the bloc and is an ally of". */
export function listCopulaRoles(clauses: Clauses, sentence: Sentence): Role[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const roles: Role[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    // Right after the name, it is read with the other offices.
    if (!COPULA.test(tokenAt(tokens, at).norm) || phrases.mentions.at(at - 1)) continue;
    if (!/^(?:a|an|the|now|also|still)$/.test(tokenAt(tokens, at + 1).norm)) continue;
    for (const { mention } of clauses.findActors(at, sentence)) {
      const role = readDescription(phrases, sentence, { holder: mention, from: at + 1, needsArticle: true });
      if (role) roles.push({ ...role, verb: at });
    }
  }
  return roles;
}
