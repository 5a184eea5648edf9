import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import { words } from '../i18n/words.ts';
import { civilDayOf } from '../presenters/decision-presenter.ts';
import { cleanLine } from './clean-text.ts';

/** Who publishes: what the standard wants to know of the body that decides. */
export interface ScdlPublisher {
  name: string;
  /** Fourteen digits. The bot keeps none: without one the column waits for whoever publishes the file. */
  siret: string | null;
}

type Field = string | number | null;

/**
 * Adopted decisions in the columns of the French open standard SCDL « Délibérations » 2.1.2, in its order: UTF-8 without
 * a mark of byte order, comma, CRLF, quoted by RFC 4180. In French whatever the reader's language, as it is published.
 *
 * | column | what it gets |
 * |---|---|
 * | COLL_NOM, COLL_SIRET | who publishes, as given; the standard wants both, the bot knows no SIRET |
 * | DELIB_ID, DELIB_DATE | reference, civil day of the adoption (AAAA-MM-JJ) |
 * | DELIB_MATIERE_CODE | empty: a code of the ACTES nomenclature is for whoever transmits acts; to be completed before publishing |
 * | DELIB_MATIERE_NOM | the kind of the decision: the standard allows a list of one's own |
 * | DELIB_OBJET | the whole text, on one line |
 * | BUDGET_ANNEE, BUDGET_NOM, PREF_ID, PREF_DATE | empty: no budget is voted, nothing goes to the prefecture |
 * | VOTE_EFFECTIF | how many parties there are: each has one voice (R-08) |
 * | VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION | parties that spoke, and how; empty when they agreed to minutes and not to the decision alone |
 * | DELIB_URL | empty: a link into the chat is no public document |
 *
 * A free text that a spreadsheet would take for a formula gets a plain apostrophe before it: the standard sets no
 * pattern for those columns, so the file stays valid, and columns with a pattern or a type hold nothing that people type.
 */
export function registerCsv(decisions: DecisionRecord[], publisher: ScdlPublisher): Buffer {
  const adopted = decisions.filter(({ state }) => state === 'ADOPTED');
  const rows = adopted.map((decision) => scdlRow(decision, publisher));
  return Buffer.from([SCDL_COLUMNS, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join(''), 'utf8');
}

/** The standard's columns, in its order. */
export const SCDL_COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;

function scdlRow(decision: DecisionRecord, { name, siret }: ScdlPublisher): Field[] {
  const { reference, adoptedAt, kind, text, approval } = decision;
  const fields: Partial<Record<(typeof SCDL_COLUMNS)[number], Field>> = {
    COLL_NOM: plain(name),
    COLL_SIRET: siret,
    DELIB_ID: plain(reference),
    DELIB_DATE: adoptedAt && civilDayOf(adoptedAt, decision),
    DELIB_MATIERE_NOM: words('fr').decisions.kinds[kind],
    DELIB_OBJET: plain(text),
    VOTE_EFFECTIF: approval.parties,
    ...(approval.isAdopted ? votesOf(decision) : {}),
  };
  return SCDL_COLUMNS.map((column) => fields[column] ?? null);
}

function votesOf({ approval: { positions: given } }: DecisionRecord) {
  const choices = given.flatMap(({ position }) => (position ? [position.choice] : []));
  const among = (choice: (typeof choices)[number]) => choices.filter((one) => one === choice).length;
  return {
    VOTE_REEL: choices.length,
    VOTE_POUR: among('AGREE'),
    VOTE_CONTRE: among('DISAGREE'),
    VOTE_ABSTENTION: among('ABSTAIN'),
  };
}

/** On one line, and never the beginning of a formula, in the wide forms of the signs either. */
function plain(text: string): string {
  const line = cleanLine(text);
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

function quoted(field: Field): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
