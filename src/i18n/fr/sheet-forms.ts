/** The forms of action sheets: create, complete, follow up. */
export const sheetForms = {
  createSheet: {
    title: 'Créer une fiche action',
    name: 'Intitulé',
    objective: 'Objectif',
    axes: 'Axes Caf',
    noAxis: 'aucun axe',
    planYears: 'Années du plan',
    planYearsHint: 'Par exemple : 2021, 2022 ou 2021-2023.',
    leadParty: 'Partie pilote',
    leadPerson: 'Personne pilote',
    startsOn: 'Début',
    dueOn: 'Fin prévue',
    visibility: 'Qui peut la lire',
    done: (p: { reference: string }) =>
      `Fiche ${p.reference} créée. Reste à la compléter : /ctg action ${p.reference}, puis « Compléter ».`,
  },
  followSheet: {
    title: 'Suivi de la fiche',
    status: 'Statut',
    progress: 'Avancement, en %',
    blockers: 'Freins, points d’attention',
    done: (p: { reference: string; status: string }) => `${p.reference} : ${p.status}, c’est noté.`,
  },
  askArbitration: {
    title: 'Demande d’arbitrage',
    blockers: 'Ce qui bloque, ce qui est à trancher',
    arbitration: 'Arbitrage',
    asked: 'à mettre à l’ordre du jour du comité de pilotage',
    done: (p: { reference: string; isAsked: boolean }) =>
      p.isAsked
        ? `${p.reference} : arbitrage demandé au comité de pilotage.`
        : `${p.reference} : aucun arbitrage n’est demandé.`,
  },
  completeSheet: {
    title: 'Compléter la fiche',
    innovation: 'Innovation',
    needSource: 'Source du constat',
    needSourceHint: 'Exigée dès qu’il y a un constat (art. 7).',
    ages: 'Âges',
    agesHint: 'Par exemple : 3-12.',
    onePerLine: 'Un par ligne.',
    leadService: 'Service pilote',
    documentsHint: 'Un par ligne : un titre, puis son adresse (https://…).',
    milestonesHint: 'Une par ligne, la date d’abord : 30/06/2021 Ouverture des inscriptions',
    done: (p: { reference: string }) => `Fiche ${p.reference} complétée.`,
  },
};
