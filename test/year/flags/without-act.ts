import { answersIn, type Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf, headOf } from './flag-of.ts';

/** How sentences ask, in both languages: a question, an answer that is awaited, something to be done, an imperative. */
const ASKS = [
  /\?\s*(\n|$)/,
  /\b(est|sont) attendu/,
  /(?<!\p{L})à (planifier|convoquer|tenir|diffuser|renouveler|désigner|approuver|confirmer|choisir|faire|régler|remplacer)\b/iu,
  /\bdoi(t|vent) donner\b/,
  /(^|[.!] |\n)(Répondez|Indiquez|Choisissez|Enregistrez|Vérifiez|Désignez|Confirmez|Dites|Planifiez|Approuver|Demander)\b/,
  /\b(is|are) awaited\b/,
  /\bto (plan|convene|hold|circulate|renew|appoint|approve|confirm|choose|settle|replace)\b/i,
  /\bmust give\b/,
  /(^|[.!] |\n)(Please|Answer|Choose|Record|Check|Appoint|Confirm|Say|Plan|Approve|Ask)\b/,
];

/** What asks its reader something, and gives them neither a button nor a link to answer with. Channels are told, not asked. */
export function withoutAct(said: Said[]): Flag[] {
  return said
    .filter(({ way }) => way !== 'channel')
    .flatMap((message) =>
      message.matters
        .filter((matter) => asks(matter.text) && answersIn(matter).length === 0)
        .map((matter) => flagOf('asks without an act', message, `« ${headOf(matter)} »`)),
    );
}

/** Whether a text asks something; what it lists is asked elsewhere, of whom it concerns. */
export function asks(text: string): boolean {
  const own = text.replace(/^\s*•.*$/gm, '');
  return ASKS.some((pattern) => pattern.test(own));
}
