import { encode } from 'fast-png';
import type { Paper } from '../../src/documents/paper.ts';

const PARTIES = ['Caisse d’allocations familiales', 'Agglo Pays d’Ailleurs', 'Ville d’Ailleurs'];

/** Minutes of a meeting as the bot writes them, with as many members as wished. */
export function samplePaper(members: number, changes: Partial<Paper> = {}): Paper {
  const people = Array.from({ length: members }, (_, index) => ({
    name: `Prénom-Composé ${index + 1} de La Fontaine-Œuvrée`,
    party: PARTIES[index % PARTIES.length] ?? '',
    office: index % 4 === 0 ? 'Vice-présidente déléguée à la petite enfance et à la parentalité' : 'Coordonnateur',
  }));
  return {
    language: 'fr',
    title: 'Compte rendu — Comité technique de suivi',
    subtitle: '15 juin 2021, 14:00, Hôtel de ville, salle du conseil',
    author: 'Secrétariat de la convention',
    createdAt: new Date('2021-06-16T08:30:00Z'),
    facts: [
      { label: 'Date', value: 'mardi 15 juin 2021, de 14:00 à 16:10' },
      { label: 'Lieu', value: 'Hôtel de ville, salle du conseil, 1er étage' },
      { label: 'Présidence', value: 'Zoé Müller-Lefèvre, maire' },
      { label: 'Secrétaire de séance', value: 'Noël Çelik, coordonnateur' },
      { label: 'Quorum', value: '7 membres présents ou représentés sur 12 : atteint' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Présences' },
      {
        kind: 'table',
        headings: ['Nom et fonction', 'Partie', 'Présence', 'Signature'],
        rows: people.map(({ name, office, party }, index) => [
          `${name}\n${office}`,
          party,
          index % 3 ? 'présent' : 'représenté',
          '',
        ]),
        widths: [38, 26, 14, 22],
        rowHeight: 36,
      },
      { kind: 'heading', level: 1, text: 'Ordre du jour' },
      { kind: 'numbered', items: ['Approbation du compte rendu du 2 mars 2021', LONG, 'Questions diverses'] },
      { kind: 'heading', level: 1, text: 'Points examinés' },
      { kind: 'heading', level: 2, text: '1. Approbation du compte rendu précédent' },
      { kind: 'paragraph', text: 'Le compte rendu est approuvé sans réserve.\nAucune observation n’a été reçue.' },
      {
        kind: 'paragraph',
        text: 'Décision D-2021-07 : le relais petite enfance ouvre le 1er septembre.',
        isBold: true,
      },
      { kind: 'heading', level: 2, text: '2. Mise en œuvre du plan d’actions' },
      { kind: 'paragraph', text: `${LONG} ${LONG} ${LONG}\n\n${LONG}` },
      { kind: 'paragraph', text: 'Restent à faire :' },
      { kind: 'bullets', items: ['« Accueil du mercredi » → étude', LONG, 'Budget : 12 500 € (½ ETP)'] },
      { kind: 'paragraph', text: 'Source : Caf, données arrêtées au 31/12/2020.', isSmall: true },
      { kind: 'heading', level: 1, text: 'Signatures' },
      {
        kind: 'signatures',
        names: [
          { name: 'Zoé Müller-Lefèvre', office: 'présidente de séance' },
          { name: 'Noël Çelik', office: 'secrétaire de séance' },
          { name: 'Œdipe d’Aÿ', office: 'directeur de la Caisse d’allocations familiales du département d’Ailleurs' },
        ],
      },
    ],
    footer: 'Convention territoriale globale du pays d’Ailleurs — document de travail',
    pageWords: ({ page, pages }) => `Page ${page} sur ${pages}`,
    logos: [
      logo('Caf', 300, 120, [30, 80, 160]),
      logo('Agglo', 160, 160, [20, 130, 70]),
      logo('Ville', 500, 100, [160, 30, 40]),
    ],
    isDraft: 'PROJET',
    ...changes,
  };
}

const LONG =
  'Le comité constate que les créneaux d’accueil du mercredi sont saturés dans quatre communes sur onze, que la garderie périscolaire n’a plus de titulaire après le 31 décembre 2020, et demande à l’Agglo de présenter, à la prochaine séance, un état des besoins par bassin de vie, avec ses sources.';

/** A plain rectangle with transparent corners. */
export function logo(name: string, width: number, height: number, colour: number[]) {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isCorner = Math.min(x, width - x) + Math.min(y, height - y) < 20;
    data.set([...colour, isCorner ? 0 : 255], at * 4);
  }
  const picture = Buffer.from(encode({ width, height, data, channels: 4, depth: 8 }));
  return { name, width, height, type: 'png' as const, picture };
}
