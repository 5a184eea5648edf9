const quoted = (text: string) => `« ${text.length > 80 ? `${text.slice(0, 79)}…` : text} »`;
const names = (items: string[]) => items.map(quoted).join(', ');

/** What goes wrong with a spreadsheet that comes in, once it was read. */
export const importErrors = {
  leadPartyMissing: (p: { known: string[] }) => `Dites quelle partie pilote : ${names(p.known)}.`,
  datesOrYears: () => 'Il faut des dates de début et de fin, ou les années du plan.',
  emailKept: (p: { name: string }) =>
    `L’annuaire a une autre adresse pour ${p.name} : un fichier ne la remplace pas. Videz la cellule.`,
  seatUnknown: (p: { known: string[] }) => `Dites à quel siège : ${names(p.known)}.`,
  lineTwice: (p: { line: number; what: string }) =>
    `La ligne ${p.line} parle déjà de ${quoted(p.what)} : gardez l’une des deux.`,
  importGone: () =>
    'Cet import n’existe plus, ou n’est pas le vôtre. Envoyez de nouveau le fichier dans mes messages directs.',
  importConfirmed: () => 'Cet import est déjà enregistré ; il ne l’a pas été deux fois.',
  importUndone: () => 'Cet import a été annulé. Pour le refaire, envoyez de nouveau le fichier.',
  importEmpty: () => 'Ce fichier ne change rien : tout ce qu’il dit est déjà enregistré.',
  importNotConfirmed: () => 'Cet import n’a pas été enregistré : il n’y a rien à annuler.',
  importTouched: (p: { what: string[] }) =>
    `Depuis cet import, d’autres changements ont touché ${names(p.what)} : l’annuler les perdrait. Corrigez plutôt ces fiches une à une. Rien n’a été modifié.`,
  oneSpreadsheet: () => 'Envoyez un seul tableur à la fois. Rien n’a été enregistré.',
};
