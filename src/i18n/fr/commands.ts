/** For `/ctg aide`: what each command gives, and how it is written. */
export const commands = {
  intro:
    'Les commandes s’écrivent sans souci d’accent ni de majuscule. Elles répondent à vous seul·e ; ajoutez « public » à la fin pour répondre à tout le canal. Dans un fil, écrivez @ctg au lieu de /ctg.',
  usageLabel: 'S’écrit',
  aliasesLabel: 'Autres noms',
  more: (p: { name: string }) => `Le détail d’une commande : /ctg aide ${p.name}`,
  home: { summary: 'l’essentiel : état de la convention, prochaines échéances', usage: '/ctg' },
  help: { summary: 'la liste des commandes, ou le détail d’une seule', usage: '/ctg aide [commande]' },
  import: {
    summary: 'faire entrer le plan depuis un tableur : modèle, aperçu, confirmation, annulation',
    usage: '/ctg import [fichier | modele | annuler]',
  },
  export: { summary: 'faire sortir le plan, dans la forme où il revient', usage: '/ctg export [tableur | csv | json]' },
  me: { summary: 'ce que vous pilotez, ce qui vous attend, vos réunions', usage: '/ctg moi' },
  search: {
    summary: 'chercher partout : fiches, objectifs, indicateurs, personnes, documents',
    usage: '/ctg recherche mots',
  },
  decisions: {
    summary: 'le registre des décisions : adoptées, en attente d’accord, à suivre',
    usage:
      '/ctg decisions [proposees | adoptees | ouvertes | retard | mots] [instance:nom] [nature:nom] [objectif:code] [annee:2021]',
  },
  invite: {
    summary: 'les personnes ressources, invitées d’un commun accord, à titre consultatif',
    usage: '/ctg inviter ["Prénom Nom (organisme)" seance:COPIL-2021 theme:insertion courriel:adresse]',
  },
  communication: {
    summary: 'ce que les parties publient ensemble, d’un commun accord',
    usage: '/ctg communication [nouvelle "intitulé"]',
  },
  decision: {
    summary: 'une décision, son texte, sa preuve et ses voix ; dans un fil, enregistrer ce qui s’y est décidé',
    usage: '/ctg decision référence | nouvelle [texte] | verifier ; dans un fil : @ctg décision [texte]',
  },
  agreement: {
    summary: 'terme, signataires, actes, originaux, trace légale',
    usage: '/ctg convention [signataires | actes | originaux | preuves]',
  },
  parties: {
    summary: 'les parties signataires, leurs noms et leurs actes',
    usage: '/ctg parties [nom | logo | logo retirer nom]',
  },
  axes: { summary: 'les axes prioritaires de la Caf et leurs objectifs', usage: '/ctg axes' },
  missions: { summary: 'les missions de la Caf', usage: '/ctg missions' },
  objectives: {
    summary: 'les objectifs partagés (art. 4), le détail et l’historique de chacun',
    usage: '/ctg objectifs [code | mots | valider [codes]]',
  },
  actions: {
    summary: 'les fiches action du plan, par objectif, partie, statut, retard',
    usage:
      '/ctg actions [retard | innovantes | statut | mots] [objectif:O1] [axe:nom] [pilote:nom] [annee:2021] [nature:nouveau] [priorite:haute] [territoire:nom]',
  },
  action: {
    summary: 'une fiche action, son suivi, ses étapes, ce qui y a changé ; en créer une',
    usage: '/ctg action FA-03 [historique] | nouvelle',
  },
  chase: {
    summary: 'demander aux pilotes où en sont leurs fiches ; qui a répondu, qui manque',
    usage: '/ctg relancer [actions | FA-03 | partie:nom]',
  },
  plan: {
    summary: 'le plan d’actions d’une année, par objectif ; sa validation, ses images',
    usage: '/ctg plan [2021] [image] | plan valider [2021]',
  },
  indicators: {
    summary: 'les indicateurs : départ, cible, dernier relevé (art. 9)',
    usage: '/ctg indicateurs [mots] [objectif:O1] [fiche:FA-03]',
  },
  indicator: {
    summary: 'un indicateur et ses relevés, chacun avec sa source (art. 7) ; en créer un, ajouter un relevé',
    usage: '/ctg indicateur I-04 | nouveau | I-04 valeur 2021 132 source:"Caf, 31/12/2021"',
  },
  means: {
    summary: 'les moyens de chaque partie, par objectif et par an (art. 4 à 6) ; les écarts',
    usage:
      '/ctg moyens [2021] [ecart | lignes] [partie:nom] [objectif:O1] [nature:etp|fonctionnement|investissement|en-nature|donnees]',
  },
  partners: {
    summary: 'les partenaires du plan, et les fiches action auxquelles ils sont associés',
    usage: '/ctg partenaires [type:association] [mots]',
  },
  competences: {
    summary: 'qui exerce quelle compétence (art. 3), un jour donné ; les transferts',
    usage: '/ctg competences [domaine] [2020-06-01] | transferts',
  },
  schemes: {
    summary: 'les dispositifs liés (PEDT, CEJ, CLS, PLH) : porteur, fin, ce qui les remplace',
    usage: '/ctg dispositifs [nom]',
  },
  committees: {
    summary: 'les instances : rythme, prochaine échéance, présidence',
    usage: '/ctg comites [nom | thematiques]',
  },
  members: {
    summary: 'qui siège, par partie et collège, sièges vacants compris',
    usage: '/ctg membres [instance] [partie] [axe:nom]',
  },
  referents: { summary: 'qui suit chaque axe dans chaque partie', usage: '/ctg referents [instance]' },
  rotation: {
    summary: 'présidence et secrétariat : tours passés, actuel, à venir',
    usage: '/ctg rotation [presidence | secretariat]',
  },
  dues: {
    summary: 'tout ce qui arrive à échéance, le retard d’abord',
    usage: '/ctg echeances [30j | semestre | 2021]',
  },
  changes: {
    summary: 'ce qui a changé, comme dans la lettre du lundi',
    usage: '/ctg changements [2021-05-03]',
  },
  meetings: {
    summary: 'les réunions ; en planifier, convoquer, déplacer, annuler une',
    usage:
      '/ctg reunions [planifier [instance] | sondage [instance] | convoquer, deplacer, annuler CT-2021-S1 | CT-2021-S1]',
  },
  agenda: {
    summary: 'l’ordre du jour d’une réunion ; proposer un point ; s’abonner aux réunions',
    usage:
      '/ctg agenda [CT-2021-S1 | instance] · /ctg agenda proposer [CT-2021-S1] intitulé · /ctg agenda abonnement [instance]',
  },
  minutes: {
    summary: 'le compte rendu d’une réunion : notes, diffusion, accord des parties',
    usage: '/ctg compte-rendu [CT-2021-S1]',
  },
  calendar: {
    summary: 'chaque période et sa séance : à planifier, planifié, tenu, manqué',
    usage: '/ctg calendrier [2021]',
  },
  days: {
    summary: 'les jours fériés, et les vacances scolaires connues',
    usage: '/ctg jours [2022]',
  },
  reminders: {
    summary: 'comment je vous préviens, et de quoi',
    usage: '/ctg rappels',
  },
  status: {
    summary: 'la marche du bot : dernière minute, prochains envois, échecs, injoignables',
    usage: '/ctg etat',
  },
  documents: {
    summary: 'les documents attendus et détenus, les visas, les originaux',
    usage: '/ctg documents [mots | visas | originaux | verser nom]',
  },
  verify: {
    summary: 'ce qui manque ou ne va pas, et quoi faire',
    usage:
      '/ctg verifier [sieges | composition | mandats | personnes | rotations | objectifs | moyens | fiches | indicateurs | competences | documents] [instance]',
  },
  coordinator: {
    summary: 'qui coordonne ; passer le relais',
    usage: '/ctg coordination [nommer @personne du:2021-03-01]',
  },
  accounts: {
    summary: 'relier les personnes à leur compte Slack et les canaux à la convention',
    usage: '/ctg liens [personne | canal [instance] | detacher]',
  },
  settings: {
    summary: 'votre langue, et les règles de la convention avec leur historique',
    usage: '/ctg reglages [langue fr|en | règle | fixer règle valeur [motif]]',
  },
};
