import writeXlsxFile, { type Cell } from 'write-excel-file/node';

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

/**
 * As a director of the Ville keeps it: actions and means in two tabs, other headers in another order, objectives by their
 * label, leads with their party in brackets, an unused third tab. Its honest errors: an unknown word for a kind of means
 * (« Moyens », line 6) and thousands or decimals (line 7).
 */
export function planInTwoTabs(): Promise<{ name: string; bytes: Buffer }> {
  // biome-ignore format: one action a line, as in the tab
  const actions: Cell[][] = [
    ['Statut', 'Pilote', 'Titre de l’action', 'Objectif stratégique', 'Fin', 'Début', 'Type d’action', 'Thématique', 'Constats', 'Sources', 'Communes', 'Partenaires associés', 'Vu le'].map(bold), // 1
    ['Réalisé·e', 'Aïcha Cerisier (Ville)', 'Restauration scolaire bio', 'Veiller à répondre aux attentes et besoins en matière de petite enfance, enfance et jeunesse', '31/12/2021', '01/01/2021', 'Optimisation', 'La jeunesse', 'Part du bio : 12 %', 'Enquête Ville 2020', 'Issoire', 'Chambre d’agriculture ; Écoles', 'ok'], // 2
    ['en cours', 'Emma Hazel (Ville)', 'Domiciliation', 'Favoriser l’accès aux droits et aux services pour tous', 'décembre 2021', 'janvier 2021', 'existante', 'L’accès aux droits', '', '', 'Issoire, Perrier', 'Caf\nCpam', ''], // 3
    ['', 'Béatrice Saule (Caf)', 'Centre social de secteur', 'Développer l’Animation de la Vie Sociale', '2022-06-30', '2021-09-01', 'Création', 'L’animation de la vie sociale', '', '', '', '', ''], // 4
  ];
  const means: Cell[][] = [
    [null, null, null, null, null, null],
    ['Moyens mobilisés en 2021', null, null, null, null, null],
    [],
    ['Partenaire', 'Exercice', 'Type de moyen', 'Fiche action', 'Montant prévu', 'Réalisé', 'Source du chiffre'].map(
      bold,
    ), // 4
    ['Ville', 2021, 'ETP', 'Restauration scolaire bio', '0,5 ETP', 0.4, 'Budget RH'], // 5
    ['Ville', 2021, 'Bénévolat', 'Domiciliation', 3, null, ''], // 6
    ['Caf', 2021, 'Fonctionnement', 'Centre social de secteur', '12.500', '', 'Convention'], // 7
    ['Caf', '2021', 'Fonctionnement (€)', 'Centre social de secteur', '30 000 €', '28 750,25 €', 'Convention'], // 8
    ['TOTAL GÉNÉRAL', null, null, null, 42500.5, 28750.65, null], // 9
  ];
  return writeXlsxFile([
    { sheet: 'Actions 2021', data: actions },
    { sheet: 'Moyens', data: means },
    { sheet: 'Brouillon', data: [['à voir avec Denise'], ['rappeler la Cpam']] },
  ])
    .toBuffer()
    .then((bytes) => ({ name: 'CTG ville.xlsx', bytes }));
}
