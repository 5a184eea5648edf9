import type { KnownBlock } from '@slack/types';
import type { DecisionRecord, ProofMessage } from '../../domain/decisions/decision-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dayText } from '../../presenters/decision-presenter.ts';
import { context } from './blocks.ts';
import { bold, bullets, instant, italic, type Line, lines, link } from './rich-text.ts';

/** The messages kept as proof, what became of them in Slack, and the fingerprints. */
export function proofBlocks(decision: DecisionRecord, t: Catalogue): KnownBlock[] {
  const { messages, version, seal } = decision;
  return [
    ...(messages.length > 0
      ? [...lines(bold(t.decisions.proof)), ...bullets(...messages.map((message) => proofLine(message, decision, t)))]
      : []),
    context(t.decisions.fingerprint({ hash: version.hash })),
    ...(seal ? [context(t.decisions.seal(seal))] : []),
  ];
}

function proofLine(message: ProofMessage, decision: DecisionRecord, t: Catalogue): Line {
  const { authorName, at, text, files, permalink, editedAt, deletedAt } = message;
  const words = t.decisions;
  const marks = [...(editedAt ? [words.edited] : []), ...(deletedAt ? [words.deleted] : [])];
  return [
    bold(words.said({ name: authorName })),
    ', ',
    instant(at, dayText(at, decision, t)),
    ...(text ? [`${t.colon}${words.quote({ text })}`] : []),
    ...(files.length > 0 ? [` — ${words.files({ files })}`] : []),
    ...(permalink ? [' — ', link(permalink, words.fromThread)] : []),
    ...marks.flatMap((mark) => [' — ', italic(mark)]),
  ];
}
