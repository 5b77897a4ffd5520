import { readContext } from '../../../../src/claims/context';
import { findRoles, type Roles } from '../../../../src/claims/roles';
import { Clause } from '../../../../src/claims/syntax/clause';
import { findMentions } from '../../../../src/detect/mentions';
import { splitSentences } from '../../../../src/detect/sentences';
import { tokenize } from '../../../../src/detect/tokens';

export type Words = Record<keyof Roles, string | null>;

/** The roles of a text's first sentence, in its words. */
export function rolesIn(text: string): Words {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const context = readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
  const roles = findRoles(new Clause(context, 0));
  const words = (span: Roles['measure']) => span && text.slice(span.start, span.end);
  return {
    imposer: words(roles.imposer),
    target: words(roles.target),
    measure: words(roles.measure),
    date: words(roles.date),
    instrument: words(roles.instrument),
  };
}
