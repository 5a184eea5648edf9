import type { Written } from './column.ts';

const word = (fr: string, en: string, ...also: string[]): Written => ({ names: { fr, en }, also });

/** What a cell says for each kind of means. */
export const resourceWords = {
  FTE: word('ETP', 'FTE', 'Équivalent temps plein', 'Moyens humains', 'Humain', 'Personnel'),
  OPERATING: word(
    'Fonctionnement (€)',
    'Operating (€)',
    'Fonctionnement',
    'Euros',
    '€',
    'Financier',
    'Moyens financiers',
    'Operating',
  ),
  INVESTMENT: word('Investissement (€)', 'Investment (€)', 'Investissement', 'Investment'),
  IN_KIND: word('En nature', 'In kind', 'Matériel', 'Moyens matériels', 'Locaux', 'Mise à disposition'),
  DATA: word('Données', 'Data', 'Donnée'),
} as const satisfies Record<string, Written>;
