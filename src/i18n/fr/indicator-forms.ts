/** The forms of indicators and their readings. */
export const indicatorForms = {
  createIndicator: {
    title: 'Créer un indicateur',
    label: 'Ce qui est mesuré',
    unit: 'Unité',
    unitHint: 'Par exemple : places, %, familles. Vide : un simple nombre.',
    objective: 'Objectif',
    sheets: 'Fiches action mesurées',
    baseline: 'Valeur de départ',
    baselineOn: 'Date de la valeur de départ',
    baselineSource: 'Source de la valeur de départ',
    target: 'Cible',
    targetOn: 'Date de la cible',
    figureHint: 'Par exemple : 1 250,5. Vide : non renseigné.',
    visibility: 'Qui peut le lire',
    done: (p: { code: string }) => `Indicateur ${p.code} créé. /ctg indicateur ${p.code}`,
  },
  changeIndicator: {
    title: 'Modifier l’indicateur',
    done: (p: { code: string }) => `Indicateur ${p.code} modifié.`,
  },
  addReading: {
    title: 'Ajouter un relevé',
    on: 'Jour ou année',
    onHint: 'Par exemple : 31/12/2021. Une année seule vaut son 31 décembre.',
    value: 'Valeur',
    valueHint: 'Un relevé ne se modifie pas : pour corriger, ajoutez-en un du même jour.',
    source: 'Source',
    sourceHint: 'Source obligatoire (art. 7). Par exemple : Caf, 31/12/2021.',
  },
};
