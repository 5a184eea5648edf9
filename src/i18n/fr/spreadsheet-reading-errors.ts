import { plural } from '../plural.ts';

const { count } = plural('fr');

const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;

const asXlsxOrCsv = 'enregistrez-le au format XLSX (classeur Excel) ou CSV, puis renvoyez-le. Rien n’a été enregistré.';

const kinds = {
  xls: 'est un ancien classeur Excel (.xls)',
  xlsb: 'est un classeur Excel binaire (.xlsb)',
  ods: 'est un classeur LibreOffice (.ods)',
  numbers: 'est un classeur Numbers',
  other: 'n’est ni un classeur XLSX ni un fichier CSV',
};

interface Accepted {
  accepted: { fr: string; en: string }[];
}

const anyOf = ({ accepted }: Accepted) => accepted.map(({ fr }) => fr).join(', ');

/** What goes wrong with a spreadsheet that somebody sends: with the file, then with its cells. */
export const spreadsheetReadingErrors = {
  spreadsheetKind: (p: { file: string; kind: 'xls' | 'xlsb' | 'ods' | 'numbers' | 'other' }) =>
    `${quoted(p.file)} ${kinds[p.kind]} : ${asXlsxOrCsv}`,
  spreadsheetProtected: (p: { file: string }) =>
    `${quoted(p.file)} est protégé par un mot de passe : retirez le mot de passe, puis renvoyez-le. Rien n’a été enregistré.`,
  spreadsheetBroken: (p: { file: string }) =>
    `${quoted(p.file)} ne peut pas être lu, il est peut-être abîmé : ouvrez-le dans votre tableur, ${asXlsxOrCsv}`,
  spreadsheetTooHeavy: (p: { file: string }) =>
    `${quoted(p.file)} est trop lourd à lire : copiez les seules lignes utiles dans un nouveau classeur, puis envoyez-le. Rien n’a été enregistré.`,
  spreadsheetTooWide: (p: { tab: string; rows: number; columns: number }) =>
    `L’onglet ${quoted(p.tab)} dépasse ${count(p.rows, 'ligne')} ou ${count(p.columns, 'colonne')} : envoyez-le en plusieurs fois, ou retirez ce qui est loin à droite ou en bas. Rien n’a été enregistré.`,
  spreadsheetEmpty: (p: { file: string }) =>
    `${quoted(p.file)} ne contient aucune cellule remplie. Rien n’a été enregistré.`,
  cellDate: () => 'Ce n’est pas une date. Par exemple : 30/06/2021, ou juin 2021.',
  cellYear: () => 'Ce n’est pas une année. Par exemple : 2021.',
  cellYears: () => 'Ce ne sont pas des années. Par exemple : 2021, 2022 ou 2021-2023.',
  cellAges: () => 'Ce n’est pas une tranche d’âge. Par exemple : 3-12 ans.',
  cellFlag: () => 'Ce n’est ni « oui » ni « non ».',
  cellPercent: () => 'Ce n’est pas un pourcentage de 0 à 100.',
  cellNumber: () => 'Ce n’est pas un nombre. Par exemple : 12 500,50.',
  cellNumberUnsure: () => 'Milliers ou décimales ? Écrivez par exemple 12 500 ou 12,5.',
  cellWord: (p: Accepted) => `Valeurs possibles : ${anyOf(p)}.`,
  cellFault: () => 'La formule de cette cellule est en erreur.',
};
