import type { HeldCharge } from '../../domain/reminders/describe-charges.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { of, the } = partyWords('fr');

type Of<K extends HeldCharge['kind']> = Extract<HeldCharge, { kind: K }>;

/** What became somebody's: told once, with what it means and what is open. */
export const became = {
  several: (p: { number: number }) =>
    count(p.number, { one: 'nouvelle responsabilité pour vous', other: 'nouvelles responsabilités pour vous' }),
  charges: {
    lead: (p: { reference: string; title: string }) => `Vous pilotez la fiche ${p.reference} — ${p.title}`,
    sponsor: (p: { reference: string; title: string }) =>
      `La fiche ${p.reference} — ${p.title} vous a comme référence parmi les élus`,
    referent: (p: Of<'referent'>) =>
      `Vous êtes référence technique ${of(p.party)} pour la fiche ${p.reference} — ${p.title}`,
    member: (p: Of<'member'>) =>
      `Vous siégez (${p.committee}) pour ${the(p.party)}, en qualité de : ${p.seat}, à compter du ${frenchDate(p.from)}${p.axes.length > 0 ? ` ; axes : ${p.axes.join(', ')}` : ''}`,
    standIn: (p: Of<'standIn'>) =>
      `Vous représentez ${p.holder} en cas d’empêchement (${p.committee}, ${p.seat}), à compter du ${frenchDate(p.from)}`,
    secretary: (p: Of<'secretary'>) =>
      `Vous assurez le secrétariat${p.party ? ` pour ${the(p.party)}` : ''}, à compter du ${frenchDate(p.from)}`,
    speaker: (p: Of<'speaker'>) =>
      `Vous répondez au nom ${of(p.party)}${p.isSubstitute ? ' en suppléance' : ''}, à compter du ${frenchDate(p.from)}`,
  },
  means: {
    lead: 'Vous tenez son avancement à jour ; un rappel précède chaque échéance.',
    sponsor: 'Vous la portez devant les comités ; son pilote en tient l’avancement à jour.',
    referent: 'Son pilote s’adresse à vous pour ce qui relève de votre partie.',
    member: 'Vous recevez les convocations, les ordres du jour et les comptes rendus de cette instance.',
    standIn: 'Quand cette personne est empêchée, la convocation vous parvient avec les pièces.',
    secretary: 'Quand vient le tour de votre partie : convocations, comptes rendus et registre.',
    speaker: 'Décisions et comptes rendus attendent l’accord que vous donnez en son nom.',
  } satisfies Record<HeldCharge['kind'], string> as Record<HeldCharge['kind'], string>,
  open: (p: { number: number }) =>
    p.number === 0
      ? 'Rien n’attend de réponse de votre part aujourd’hui.'
      : `${count(p.number, { one: 'échéance ouverte vous attend', other: 'échéances ouvertes vous attendent' })}.`,
};
