import type { GuestFacts } from '../../domain/guests/guest-wording.ts';
import { frenchDate } from '../civil-date-text.ts';

/** Resource persons: invited by common accord, by theme, without a voice. */
export const guests = {
  title: 'Personnes ressources',
  none: 'Personne n’est proposé pour une réunion à venir.',
  rule: 'Invitées d’un commun accord, à titre consultatif : elles ne comptent dans aucun accord (art. 6).',
  invite: 'Proposer une personne',
  agreed: 'accord de toutes les parties',
  acknowledged: 'a pris acte de la confidentialité',
  unacknowledged: 'n’a pas encore pris acte de la confidentialité',
  unreachable: 'sans adresse : le bot ne peut pas la joindre',
  wording: ({ name, organisation, theme, meeting }: GuestFacts) =>
    `Inviter ${name}${organisation ? ` (${organisation})` : ''}, à titre consultatif, à la séance ${meeting.reference} (${meeting.committee}, ${frenchDate(meeting.day)})${theme ? `, sur le thème « ${theme} »` : ''}.`,
  secrecy:
    'Ce qui se dit et s’échange dans cette instance est confidentiel : vous êtes tenu·e au secret, pendant et après (art. 12).',
  noted: (p: { reference: string }) => `C’est noté pour ${p.reference} : vous avez pris acte de la confidentialité.`,
};
