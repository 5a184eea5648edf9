import { frenchDate } from '../civil-date-text.ts';

/** The schemes beside the agreement: PEDT, CEJ, CLS, PLH… */
export const schemes = {
  title: 'Dispositifs liés',
  none: 'Cette convention ne nomme aucun dispositif.',
  holder: (p: { party: string | null }) => `porteur : ${p.party ?? 'non renseigné'}`,
  start: (p: { on: string }) => `début : ${frenchDate(p.on)}`,
  end: (p: { on: string | null; isOver: boolean }) =>
    p.on ? `${p.isOver ? 'terminé le' : 'fin :'} ${frenchDate(p.on)}` : 'fin : non renseignée',
  replaced: (p: { by: string }) => `remplacé par : ${p.by}`,
  source: (p: { text: string }) => `source : ${p.text}`,
};
