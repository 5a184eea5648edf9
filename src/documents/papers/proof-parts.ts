import type { DecisionRecord, ProofMessage } from '../../domain/decisions/decision-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { momentText } from '../../presenters/register-presenter.ts';
import type { PaperBlock } from '../paper.ts';

/** Each message kept as proof: who, when, what, files, link, fingerprint, and what became of it in Slack. */
export function proofParts(decision: DecisionRecord, t: Catalogue): PaperBlock[] {
  const { messages } = decision;
  if (messages.length === 0) return [{ kind: 'paragraph', text: t.register.noProof }];
  return messages.flatMap((message) => messageParts(message, decision, t));
}

function messageParts(message: ProofMessage, decision: DecisionRecord, t: Catalogue): PaperBlock[] {
  const { authorName, at, isSource, text, files, permalink, hash } = message;
  const words = t.register;
  const role = isSource ? words.proofSource : words.proofContext;
  const name = t.decisions.said({ name: authorName });
  const typed = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const small = [
    ...(permalink ? [words.permalink({ link: permalink })] : []),
    words.messageHash({ hash }),
    ...fateOf(message, decision, t),
  ];
  return [
    { kind: 'heading', level: 2, text: words.proofHead({ name, at: momentText(at, decision, t), role }) },
    ...(typed.length > 0 ? typed : [words.noText]).map((line): PaperBlock => ({ kind: 'paragraph', text: line })),
    ...(files.length > 0 ? [{ kind: 'paragraph' as const, text: t.decisions.files({ files }) }] : []),
    ...small.map((line): PaperBlock => ({ kind: 'paragraph', text: line, isSmall: true })),
  ];
}

function fateOf({ editedAt, deletedAt }: ProofMessage, decision: DecisionRecord, t: Catalogue): string[] {
  const words = t.register;
  const fate = [
    ...(editedAt ? [words.edited({ at: momentText(editedAt, decision, t) })] : []),
    ...(deletedAt ? [words.deleted({ at: momentText(deletedAt, decision, t) })] : []),
  ];
  return fate.length > 0 ? fate : [words.untouched];
}
