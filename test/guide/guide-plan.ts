import type { Cell } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../../src/domain/viewer/viewer.ts';

const HEADERS = {
  fr: ['N°', 'Action', 'Objectif', 'Axe', 'Structure pilote', 'Responsable', 'Année', 'Début', 'Échéance', 'État'],
  en: ['Number', 'Title', 'Objective', 'Axes', 'Leading party', 'Lead', 'Year', 'Start', 'Planned end', 'Status'],
};

const TITLES = {
  fr: [
    'Lieu d’accueil enfants-parents',
    'Café des parents',
    'Ateliers numériques',
    'Bus des droits',
    'Conseil des jeunes',
  ],
  en: ['Parent-child drop-in centre', 'Parents’ café', 'Digital workshops', 'Rights bus', 'Youth council'],
};

const STATES = {
  fr: { going: 'En cours', blocked: 'Bloqué' },
  en: { going: 'In progress', blocked: 'Blocked' },
};

const TAB = 'Actions 2021';

const TITLE_LINE = { fr: 'Plan d’actions 2021', en: 'Action plan 2021' };

/** Last year's spreadsheet as a coordinator keeps it: a title on top, a blank line, and one day that does not exist. */
export async function guidePlan(language: Language): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [first, second, third, fourth, fifth] = TITLES[language];
  const { going, blocked } = STATES[language];
  // biome-ignore format: one action a line, as in the tab
  const rows: Cell[][] = [
    [TITLE_LINE[language]],
    [],
    HEADERS[language],
    ['1', first, 'O2.1', 'La parentalité', 'Agglo', 'Inès Bruyère', '2021', '01/02/2021', '30/09/2021', going],
    ['2', second, 'O2.1', 'La parentalité', 'Caf', 'Béatrice Saule', '2021', '01/03/2021', '31/12/2021', going],
    ['3', third, 'O3.1', 'L’accès aux droits', 'Ville', 'Emma Hazel', '2021', '01/03/2021', '31/11/2021', going],
    ['4', fourth, 'O3.1', 'L’accès aux droits', 'Agglo', 'Marc Peuplier', '2021', '01/02/2021', '31/12/2021', blocked],
    ['5', fifth, 'O1.1', 'La jeunesse', 'Agglo', 'Yann Genêt', '2021', '01/03/2021', '31/12/2021', going],
  ];
  const buffer = await writeXlsxFile(rows, { sheet: TAB }).toBuffer();
  return {
    name: 'plan-2021.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  };
}
