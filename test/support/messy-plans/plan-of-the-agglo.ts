import writeXlsxFile, { type Cell } from 'write-excel-file/node';

const O11 = 'O1.1 Veiller à répondre aux attentes et besoins en matière de petite enfance, enfance et jeunesse';
const O21 = 'O2.1';
const O31 = 'O3.1';
const O33 = 'O3.3';

const HEADER = [
  'N°',
  'ACTION',
  'Objectif opérationnel (CTG)',
  'Axe',
  'Structure pilote',
  'Responsable',
  'Année(s)',
  'Innovant ?',
  'Tranche d’âge',
  'Date de début',
  'Échéance',
  'Etat',
  '% avancement',
  'Observations',
  'Budget prévisionnel',
];

const date = (day: string, format = 'dd/mm/yyyy'): Cell => ({
  value: new Date(`${day}T00:00:00Z`),
  type: Date,
  format,
});
const percent = (value: number): Cell => ({ value, type: Number, format: '0%' });
const title = (value: string): Cell => ({ value, columnSpan: HEADER.length, fontWeight: 'bold' });
const wide = (cell: Cell): Cell[] => [cell, ...Array.from({ length: HEADER.length - 1 }, () => null)];
/** Merged downwards over some lines; the lines under it say nothing there. */
const over = (value: string, rowSpan: number): Cell => ({ value, rowSpan });

/**
 * As a coordinator keeps it for years in one tab: a merged title, a note, blank lines, objectives merged downwards, a
 * header repeated for the printer, dates as text, « oui/Oui/x », totals and a legend at the bottom. Thirty actions.
 * Its honest errors: line 11 (a day that does not exist), line 18 (ages and an end that are words), line 28 (150 %).
 */
export function planOfTheAgglo(): Promise<{ name: string; bytes: Buffer }> {
  // biome-ignore format: one action a line, as in the tab
  const rows: Cell[][] = [
    wide(title('CONVENTION TERRITORIALE GLOBALE – PLAN D’ACTIONS')), // 1
    wide(title('Mise à jour : mars 2021 – document de travail, ne pas diffuser')), // 2
    [], // 3
    HEADER, // 4
    wide(title('Objectif stratégique 1 – Enfance jeunesse')), // 5
    ['1', 'Ouvrir un lieu d’accueil enfants-parents', over(O11, 4), 'La petite enfance', 'Agglo', 'Inès Bruyère', '2021', 'oui', '0-6 ans', date('2021-01-15'), date('2021-09-01'), 'En cours', percent(0.5), 'Local trouvé', 12500], // 6
    ['2', 'Itinérance du relais petite enfance', null, 'petite enfance', 'Agglo', 'BRUYÈRE Inès', '2021-2022', 'Oui', '0 à 3', '01/02/2021', '30/06/2021', 'en cours', percent(0.25), '', '8 000 €'], // 7
    ['3', 'Formation des assistantes maternelles', null, 'La petite enfance', 'Agglo', 'Inès Bruyère', '2021, 2022', '', '0-3 ans', '1er mars 2021', 'juin 2021', 'Réalisée', percent(1), '', null], // 8
    ['4', 'Argent de poche', null, 'La jeunesse', 'Ville', 'Yann Genêt', 2021, 'non', '16–18', 'avril 2021', '31/08/21', 'Terminé', '100 %', '', '4500'], // 9
    [], // 10
    ['5', 'Free pass jeunes', O11, 'jeunesse', 'Ville', 'Aïcha Cerisier', '2021', 'x', '11–25', '01.03.2021', '31/06/2021', 'à venir', '0', '', ''], // 11
    ['6', 'Conseil des jeunes', O11, 'La jeunesse', 'Agglo', 'Yann Genêt', '2021-2023', 'X', '11 à 17 ans', date('2021-03-01', 'mmm-yy'), date('2021-12-01', 'mmm-yy'), 'Démarré', 10, '', ''], // 12
    ['7', 'Promeneurs du Net', O11, 'La jeunesse, La parentalité', 'Caf', 'Hugo Frêne', '2021', 'OUI', '11-25 ans', '2021-01-01', '2021-12-31', 'En retard', '30', 'Recrutement difficile', ''], // 13
    ['8', 'Accueil de loisirs du mercredi', O11, 'La jeunesse', 'Agglo', 'Sophie Noisetier', '2021', '-', '3-11 ans', 'le 01/09/2021', 'fin juin 2022', 'Prévue', '', '', '15 000,50 €'], // 14
    ['9', 'Séjours d’été partagés', O11, 'La jeunesse', 'Ville', 'Émilie Charme', '2021 à 2022', 'Non', '6/12', '05/07/2021', '27/08/2021', 'Abandonnée', '', 'Crise sanitaire', ''], // 15
    [], // 16
    wide(title('Objectif stratégique 2 – Parentalité')), // 17
    ['10', 'Café des parents', O21, 'La parentalité', 'Agglo', 'Nadia Tilleul', '2021', '', 'tous', '01/02/2021', 'à confirmer', 'en cours', '20 %', '', ''], // 18
    ['11', 'Semaine de la parentalité', O21, 'La parentalité', 'Caf', 'Béatrice Saule', '2021', 'oui', '', '04/10/2021', '10/10/2021', 'A venir', 0, '', ''], // 19
    ['12', 'Médiation familiale', O21, 'La parentalité', 'Caf', 'Hugo Frêne', '2021-2022', '', '', '01/01/2021', '31/12/2022', 'En cours', '40 %', '', ''], // 20
    ['13', 'Ludothèque itinérante', O21, 'La parentalité', 'Agglo', 'Sophie Noisetier', '2021', 'x', '0-12 ans', '01/04/2021', '31/12/2021', 'En pause', '', '', 3200], // 21
    HEADER, // 22
    ['14', 'Soutien à la scolarité', O21, 'La parentalité', 'Ville', 'Émilie Charme', '2021', '', '6-11 ans', '01/09/2021', '30/06/2022', 'prévu', '', '', ''], // 23
    ['15', 'Lieu ressource handicap', O21, 'aucun', 'Agglo', 'Marc Peuplier', '2021', 'oui', '0-18 ans', '44256', '44561', 'À discuter', '', '', ''], // 24
    ['16', 'Réseau des associations de parents', O21, 'La parentalité', 'Caf', 'Béatrice Saule', '2021', '', '', '02/2021', '12/2021', 'Fait', '100', '', ''], // 25
    ['17', 'Livret d’accueil des familles', O21, 'La parentalité', 'Agglo', 'Claire Aubépine', '2021', '', '', '15 mars 2021', '15 juin 2021', 'Achevée', '100 %', '', ''], // 26
    [], // 27
    ['18', 'Guichet unique', O31, 'L’accès aux droits', 'Ville', 'Paul Cormier', '2021', 'oui', '', '01/01/2021', '31/12/2021', 'En cours', '150 %', '', ''], // 28
    ['19', 'Permanences Caf en mairie', O31, 'L’accès aux droits', 'Caf', 'Martine Houx', '2021', '', '', '01/01/2021', '31/12/2021', 'En cours', '60', '', ''], // 29
    ['20', 'Ateliers numériques', O31, 'L’accès aux droits', 'Ville', 'Emma Hazel', '2021', 'x', '60 ans et plus', '01/03/2021', '30/11/2021', 'En cours', percent(0.35), '', ''], // 30
    ['21', 'Bus des droits', O31, 'L’accès aux droits', 'Agglo', 'Marc Peuplier', '2021-2022', 'x', '', '01/06/2021', '31/12/2022', 'Bloqué', '5 %', 'Véhicule non livré', ''], // 31
    ['22', 'Annuaire des services', O31, 'L’accès aux droits', 'Agglo', 'Lucie Fougère', '2021', '', '', '', 'sept. 2021', 'En cours', '', '', ''], // 32
    ['23', 'Aide à la mobilité', O31, 'L’accès aux droits', 'Agglo', 'Marc Peuplier', '2021', '', '18-25 ans', '', '31/12/2021', 'Planifiée', '', '', ''], // 33
    ['24', 'Espace de vie sociale', O33, 'L’animation de la vie sociale', 'Caf', 'Béatrice Saule', '2021', '', '', '', '31/12/2021', 'En cours', '', '', ''], // 34
    ['25', 'Fête des voisins', O33, 'L’animation de la vie sociale', 'Ville', 'Raymond Aulne', '2021', '', '', '28/05/2021', '28/05/2021', 'Annulée', '', '', 900], // 35
    ['26', 'Jardins partagés', O33, 'L’animation de la vie sociale', 'Ville', 'Raymond Aulne', '2021', 'vrai', '', '', '30/10/2021', 'En cours', '', '', ''], // 36
    ['27', 'Total nutrition', O33, 'L’animation de la vie sociale', 'Ville', 'Paul Cormier', '2021', '', '', '', '30/11/2021', 'En cours', '', '', ''], // 37
    ['28', 'Maison du projet', O33, 'L’animation de la vie sociale', 'Agglo', 'Josette Merisier', '2021', '1', '', '', '31/12/2021', 'Suspendue', '', '', ''], // 38
    ['29', 'Fonds de participation des habitants', O33, 'L’animation de la vie sociale', 'Caf', 'Béatrice Saule', '2021', '', '', '', '31/12/2021', 'En cours', '', '', ''], // 39
    ['30', 'Accueil des nouveaux arrivants', O33, 'L’animation de la vie sociale', 'Ville', 'Denise Lilas', '2021', '', '', '', '31/12/2021', 'En cours', '', '', ''], // 40
    [], // 41
    ['', 'Total', '', '', '', '', '', '', '', '', '', '30 actions', '', '', 44100.5], // 42
    [], // 43
    wide('Légende : en vert, les actions terminées'), // 44
    wide('* sous réserve du vote du budget'), // 45
  ];
  return writeXlsxFile(rows, { sheet: 'Feuil1' })
    .toBuffer()
    .then((bytes) => ({ name: 'Plan d’actions CTG 2021 (VF).xlsx', bytes }));
}
