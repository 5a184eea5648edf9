import type { Offered } from '../said/said.ts';
import type { Habit, Player } from './player.ts';

const named = (act: string) => (offers: Offered[]) => offers.filter((offer) => offer.act === act).slice(0, 1);

/** The answer of a convocation, by its name. */
const says = (answer: string) => (offers: Offered[]) =>
  offers.filter(({ act, payload }) => act === 'answer-convocation' && payload.answer === answer).slice(0, 1);

/** Whoever leads a sheet says that it goes on: in one press where there is one. */
const goesOn: Habit[] = [
  { when: 'answer-chase', press: named('answer-chase') },
  { when: 'follow-sheet', press: named('follow-sheet'), entries: { status: 'IN_PROGRESS' } },
];

const inChat = (name: string, userId: string, delay: number, habits: Habit[] = []): Player => {
  return { name, userId, delay, habits };
};

const byMail = (name: string, delay: number, habits: Habit[] = []): Player => ({ name, userId: null, delay, habits });

/**
 * Who answers in the active year. Elected members do so within two hours, one of them only by mail; services by the next
 * day. What goes badly stands here as habits: a disagreement, a correction, a stand-in who declines, dates let go by.
 */
export function activeCast(): Player[] {
  const own = { only: ['answer-convocation', 'answer-poll'] };
  return [
    // What else they do stands in the script.
    { ...inChat('Claire Aubépine', 'U0CLAIRE01', 2), ...own },
    { ...inChat('Denise Lilas', 'U0DENISE01', 2), ...own },
    inChat('Françoise Marronnier', 'U0FRANCOI1', 2, [
      {
        when: 'give-voice',
        about: /mercredi/,
        times: 1,
        press: named('give-voice'),
        entries: { choice: 'DISAGREE', reason: 'Le mercredi est le seul jour des familles de la Ville.' },
        reaches: { what: 'disagrees, with a reason', words: /seul jour des familles/, to: ['Claire Aubépine'] },
      },
    ]),
    byMail('Bernard Châtaignier', 2, [
      {
        when: 'ask-correction',
        about: /Compte rendu — /,
        times: 1,
        press: named('ask-correction'),
        entries: { text: 'Le président de l’Agglo était excusé : à écrire.' },
        reaches: {
          ...{ what: 'asks for a correction', words: /était excusé : à écrire/ },
          to: ['Claire Aubépine', 'Denise Lilas'],
        },
      },
    ]),
    inChat('Nadia Tilleul', 'U0NADIA001', 2),
    inChat('Thomas Sorbier', 'U0THOMAS01', 2),
    byMail('Josette Merisier', 2),
    inChat('Karim Laurier', 'U0KARIM001', 2),
    inChat('Gérard Érable', 'U0GERARD01', 2, [
      {
        when: 'stand-in',
        about: /30 mars/,
        times: 1,
        press: named('stand-in'),
        entries: { standIn: 'Béatrice Saule' },
      },
    ]),
    inChat('Béatrice Saule', 'U0BEATRIC1', 20, [
      {
        when: 'answer-convocation',
        about: /30 mars/,
        press: says('EXCUSED'),
        reaches: { what: 'will not stand in', words: /Béatrice Saule/, to: ['Gérard Érable'] },
      },
      ...goesOn,
    ]),
    inChat('Odile Mélèze', 'U0ODILE001', 4),
    byMail('Laurent Sureau', 4),
    inChat('Sophie Noisetier', 'U0SOPHIE01', 4, goesOn),
    inChat('Marc Peuplier', 'U0MARC0001', 4, goesOn),
    inChat('Émilie Charme', 'U0EMILIE01', 4, goesOn),
    inChat('Paul Cormier', 'U0PAUL0001', 4, goesOn),
    inChat('Inès Bruyère', 'U0INES0001', 20, [{ when: 'settle-decision', press: null }, ...goesOn]),
    inChat('Yann Genêt', 'U0YANN0001', 20, goesOn),
    inChat('Aïcha Cerisier', 'U0AICHA001', 20, goesOn),
    inChat('Emma Hazel', 'U0EMMA0001', 20, [{ when: 'follow-sheet', press: null }]),
    inChat('Hugo Frêne', 'U0HUGO0001', 20, goesOn),
  ];
}
