import { plural } from '../plural.ts';

const { count, pick } = plural('fr');

/** Spreadsheets that come in and go out. */
export const imports = {
  title: (p: { file: string }) => `Import de ${p.file}`,
  how: 'Déposez un tableur (XLSX ou CSV) ici, dans nos messages directs, ou par ce bouton : je montre ce qu’il changerait, et rien n’est enregistré avant « Confirmer ».',
  howTemplate: 'Le modèle a une ligne d’exemple par onglet et les valeurs possibles.',
  howExport: 'Le plan tel qu’il est se reçoit dans la même forme.',
  none: 'Vous n’avez encore envoyé aucun tableur.',
  counts: (p: { created: number; changed: number; same: number; refused: number }) =>
    `${count(p.created, 'nouveauté')}, ${count(p.changed, 'modification')}, ${p.same} sans changement, ${count(p.refused, { one: 'ligne refusée', other: 'lignes refusées' })}.`,
  nothing: 'Ce fichier ne change rien : tout ce qu’il dit est déjà enregistré.',
  unrecognised:
    'Je n’ai reconnu dans ce fichier aucun tableau d’actions, d’étapes, de moyens, d’indicateurs ni de membres. Les noms de colonnes attendus sont dans le modèle.',
  created: 'Nouveautés',
  changed: 'Modifications',
  refused: 'Lignes refusées',
  remarks: 'À savoir',
  kinds: {
    person: 'personne',
    seat: 'siège',
    sheet: 'fiche',
    milestone: 'étape',
    indicator: 'indicateur',
    reading: 'relevé',
    means: 'moyen',
    funding: 'financeur',
  },
  /** Above the lists that a template's cells draw on. */
  lists: {
    parties: 'Parties',
    objectives: 'Objectifs',
    committees: 'Instances',
    people: 'Personnes',
    resource: 'Moyens',
    flag: 'Oui / non',
  },
  difference: (p: { field: string; before: string; after: string }) =>
    `${p.field} : ${p.before || 'vide'} → ${p.after || 'vide'}`,
  place: (p: { tab: string; line: number; column: { header: string; letter: string } | null }) =>
    `${p.tab}, ligne ${p.line}${p.column ? `, colonne ${p.column.letter} « ${p.column.header} »` : ''}`,
  refusal: (p: { place: string; value: string; reason: string }) =>
    `${p.place}${p.value ? ` : « ${p.value} »` : ''}. ${p.reason}`,
  remark: {
    personUnknown: (p: { value: string }) =>
      `« ${p.value} » n’est pas dans l’annuaire : la fiche n’a pas de personne pilote, le nom est gardé comme service.`,
    nameUnknown: (p: { value: string }) => `« ${p.value} » n’est pas dans l’annuaire : laissé de côté.`,
    leadMayNotRead: (p: { value: string }) =>
      `« ${p.value} » n’a pas à lire cette fiche (art. 12) : elle n’a pas de personne pilote, le nom est gardé comme service.`,
    datesFromYears: (p: { value: string }) => `« ${p.value} » : date manquante, prise aux années du plan.`,
    yearsFromDates: (p: { value: string }) => `« ${p.value} » : années du plan prises aux dates.`,
    renumbered: (p: { value: string }) =>
      `Le numéro « ${p.value} » n’est pas libre ou pas des nôtres : la fiche en reçoit un autre.`,
    renamed: (p: { value: string }) =>
      `« ${p.value} » change d’intitulé : vérifiez que c’est la même action, et non un autre numérotage.`,
    lateIsComputed: (p: { value: string }) => `« ${p.value} » n’est pas un statut : le retard se calcule.`,
    monthTaken: (p: { value: string }) =>
      `« ${p.value} » : seul le mois est dit, j’ai pris son premier ou son dernier jour.`,
  },
  extraColumns: (p: { tab: string; headers: string[] }) =>
    `${p.tab} : ${pick(p.headers.length, { one: 'colonne', other: 'colonnes' })} sans emploi ici : ${p.headers.join(', ')}.`,
  leftAside: (p: { place: string; text: string; why: 'total' | 'note' | 'header' }) =>
    `${p.place} : laissée de côté (${{ total: 'total', note: 'remarque', header: 'en-tête' }[p.why]})${p.text ? ` : « ${p.text} »` : ''}.`,
  unknownTabs: (p: { tabs: string[] }) =>
    `${pick(p.tabs.length, 'Onglet')} que je ne reconnais pas : ${p.tabs.join(', ')}.`,
  emptyKeeps: 'Une cellule vide ne change rien. Les lignes refusées n’empêchent pas les autres.',
  send: 'Envoyer un fichier',
  undo: 'Annuler l’import',
  refusedFile: 'Lignes refusées (XLSX)',
  undoSure: {
    title: 'Annuler cet import ?',
    text: 'Tout ce qu’il a créé ou changé revient comme avant, si rien d’autre ne l’a touché depuis.',
    yes: 'Annuler l’import',
    no: 'Garder',
  },
  confirmed: (p: { file: string; created: number; changed: number }) =>
    `Import de ${p.file} enregistré : ${count(p.created, 'nouveauté')}, ${count(p.changed, 'modification')}.`,
  undone: (p: { file: string; number: number }) =>
    `Import de ${p.file} annulé : ${count(p.number, { one: 'élément revenu', other: 'éléments revenus' })} comme avant.`,
  stale: 'Le plan a changé depuis cet aperçu. Le voici à jour : relisez, puis confirmez.',
  states: { PREVIEWED: 'pas encore enregistré', CONFIRMED: 'enregistré', UNDONE: 'annulé' },
  template: 'modèle du plan d’actions',
  templateSaid: 'Remplissez ce que vous savez, puis renvoyez-le ici. La ligne « EXEMPLE » est ignorée.',
  refusedTitle: (p: { file: string }) => `lignes refusées de ${p.file}`,
  exported: {
    title: (p: { agreement: string; on: string }) => `plan d’actions ${p.agreement} ${p.on}`,
    count: (p: { sheets: number; indicators: number; means: number }) =>
      `${count(p.sheets, 'fiche')}, ${count(p.indicators, 'indicateur')}, ${count(p.means, { one: 'ligne de moyens', other: 'lignes de moyens' })}.`,
    others: 'Le fichier XLSX revient par un simple dépôt ici.',
    kept: (p: { number: number }) =>
      `${count(p.number, { one: 'élément réservé n’y est pas', other: 'éléments réservés n’y sont pas' })} (art. 12).`,
  },
};
