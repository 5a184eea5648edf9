import type { PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('fr');
const { of } = partyWords('fr');

/** The parties' logos, at the head of documents. */
export const logos = {
  title: 'Logos des parties',
  line: (p: { party: string; logo: { fileName: string; width: number; height: number } | null }) =>
    p.logo
      ? `${p.party} : ${p.logo.fileName}, ${p.logo.width} × ${count(p.logo.height, 'pixel')}`
      : `${p.party} : aucun`,
  how: 'Pour en mettre un : envoyez-moi l’image (PNG ou JPEG, 512 Ko au plus) en message direct, avec les mots « logo » et le nom de la partie.',
  set: (p: { party: PartyName; fileName: string; width: number; height: number; isReplaced: boolean }) =>
    `Logo ${of(p.party)} enregistré${p.isReplaced ? ', à la place du précédent' : ''} : ${p.fileName}, ${p.width} × ${count(p.height, 'pixel')}. Il figure en tête des documents.`,
  heavy: (p: { kilobytes: number; most: number }) =>
    `Il pèse ${p.kilobytes} Ko : au-delà de ${p.most} Ko de logos en tout, les convocations jointes aux courriels vont sans logos.`,
  removed: (p: { party: PartyName }) => `Logo ${of(p.party)} retiré : les prochains documents iront sans.`,
};
