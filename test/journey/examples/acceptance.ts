import { type Example, example, opening } from './example.ts';

const VILLE = 'Commune d’Issoire (VILLE)';
const CONDITIONS =
  /O1 —[\s\S]*O1\.1[\s\S]*O1\.2[\s\S]*O2 —[\s\S]*O2\.1[\s\S]*O2\.2[\s\S]*O3 —[\s\S]*O3\.1[\s\S]*O3\.2[\s\S]*O3\.3/;
const ACTS = /Ville[\s\S]*3 (décembre|December) 2019[\s\S]*Agglo[\s\S]*12[\s\S]*DEL_2019_06_15[\s\S]*Caf[\s\S]*16/;
const AXES = /La petite enfance — 1[\s\S]*La jeunesse — 0[\s\S]*La parentalité — 0[\s\S]*sociale — 0[\s\S]*droits — 0/;
const TURNS = /2020 ?: Caf[\s\S]*2021 ?: Ville[\s\S]*2022 ?: Agglo/;
const SCHEMES = /PEDT[\s\S]*CEJ[\s\S]*bonus territoire CTG[\s\S]*CLS[\s\S]*PLH/;
const REFERENTS = /La petite enfance \|[\s\S]*La jeunesse \|[\s\S]*La parentalité \|[\s\S]*sociale \|[\s\S]*droits \|/;
const GAPS = /Caf[\s\S]*non désignés[\s\S]*Ville[\s\S]*La parentalité/;

/** The examples of the agreement's table, as they are typed there, and in the other language. */
export const acceptance: Example[] = [
  example(
    'C-1',
    ['partie ville d’issoire', VILLE, 'Conseil municipal, 3 décembre 2019', 'Signataire : Maire'],
    ["party ville d'issoire", VILLE, 'Conseil municipal, 3 December 2019', 'Signatory: Maire'],
  ),
  example(
    'C-1 unknown',
    ['partie clermont', '« Caf », « Agglo », « Ville »'],
    ['party clermont', '“Caf”, “Agglo”, “Ville”'],
  ),
  example(
    'C-2',
    ['convention signataires', '4 signatures, 3 parties'],
    ['agreement signatories', '4 signatures, 3 parties'],
  ),
  example('C-3', ['convention actes', ACTS], ['agreement acts', ACTS]),
  example('C-5', ['documents visas', 'loi n° 2004-809'], ['docs legal', 'loi n° 2004-809']),
  example(
    'C-6',
    ['documents', /Annexe 1.*pièce annoncée/, /Annexe 3.*présente/],
    ['docs', /Annexe 1.*title only/, /Annexe 3.*held/],
  ),
  example('P-1', ['missions', /(•[\s\S]*){4}/], ['missions', /(•[\s\S]*){4}/]),
  example('P-2', ['axes', AXES], ['axes', AXES]),
  example('P-3', ['documents diagnostic', 'Annexe 1'], ['docs diagnostic', 'Annexe 1']),
  example('P-4', ['actions territoire:"Ardes"', 'FA-02'], ['actions territory:"Ardes"', 'FA-02']),
  example(
    'A1-1',
    ['', 'En vigueur jusqu’au 31 décembre 2022', 'Comité technique S1 2021', '24 juin 2021', '2 fiches'],
    ['', 'In force until 31 December 2022', 'Comité technique S1 2021', '24 June 2021', '2 sheets'],
  ),
  example(
    'A1-2',
    ['partenaires type:association', 'Les Petits Pas', 'FA-02'],
    ['partners type:association', 'Les Petits Pas', 'FA-02'],
  ),
  example(
    'A1-3',
    ['actions nature:nouveau', /^(?![\s\S]*FA-01)[\s\S]*FA-02/],
    ['actions kind:new', /^(?![\s\S]*FA-01)[\s\S]*FA-02/],
  ),
  example(
    'A3-1',
    ['competence crèches le:2020-06-01', 'Issoire : Ville ; communes de moins de 10 000 habitants : Agglo'],
    ['competence crèches on:2020-06-01', 'Issoire: Ville; communes de moins de 10 000 habitants: Agglo'],
  ),
  example(
    'A3-3',
    ['verifier competences', 'Garderie du midi 3-12 ans : plus de titulaire'],
    ['check competences', 'Garderie du midi (3 to 12): no holder after 31 December 2020'],
  ),
  example('A3-4', ['dispositifs', SCHEMES], ['schemes', SCHEMES]),
  example('A3-5', ['actions pilote:CCAS', /FA-02.*Ville/], ['actions pilot:CCAS', /FA-02.*Ville/]),
  example('A4-1', ['objectifs', CONDITIONS], ['objectives', CONDITIONS]),
  example('A4-2', ['objectif O3.2', 'Aucun axe Caf associé'], ['objective O3.2', 'No axis of the Caf']),
  example(
    'A4-3',
    ['moyens 2021', /Objectif \| Caf \| Agglo \| Ville \| Total[\s\S]*O3\.3 \|[\s\S]*Total · ETP/, 'non renseigné'],
    ['means 2021', /Objective \| Caf \| Agglo \| Ville \| Total[\s\S]*O3\.3 \|[\s\S]*Total · FTE/, 'not filled in'],
  ),
  example('A4-4', ['verifier objectifs', /Sans action.*O2\.2.*O3\.2/], ['check objectives', /O2\.2.*O3\.2/]),
  example('A5-1', ['moyens 2021 ecart', 'Moyens 2021 : écarts'], ['means 2021 gap', 'Means 2021: gaps']),
  example(
    'A6-1',
    ['moyens partie:Caf nature:donnees', 'Enfants de moins de 3 ans par commune', 'Art. 6'],
    ['means party:Caf kind:data', 'Enfants de moins de 3 ans par commune', 'Art. 6'],
  ),
  example(
    'A6-2',
    ['comites', 'Comité de pilotage', 'Comité technique'],
    ['committees', 'Comité de pilotage', 'once a semester'],
  ),
  example(
    'A6-3',
    ['membres copil', 'Élus', 'Services', 'vacant'],
    ['roster copil', 'Elected members', 'Officers', 'vacant'],
  ),
  example(
    'A6-4',
    ['agenda copil nouveau', '1. Bilan 2020', '2. Plan d’actions 2021', '3. Questions évaluatives'],
    ['agenda copil new', '1. Review 2020', '2. Action plan 2021', '3. Evaluation questions'],
  ),
  opening(
    'A6-5',
    [
      'inviter inviter "Camille Exemple (Mission locale)" seance:copil-2021 theme:insertion',
      'Envoyer à 3 personnes',
      'Inviter Camille Exemple (Mission locale)',
      '« insertion »',
    ],
    [
      'guest invite "Camille Exemple (Mission locale)" meeting:copil-2021 theme:insertion',
      'Send to 3 people',
      'Inviter Camille Exemple (Mission locale)',
      '« insertion »',
    ],
  ),
  example(
    'A6-6',
    ['comites thematiques', 'Aucune instance thématique'],
    ['committees thematic', 'No thematic committee'],
  ),
  example(
    'A6-7',
    ['actions innovantes', /^(?![\s\S]*FA-01)[\s\S]*FA-02/],
    ['actions innovative', /^(?![\s\S]*FA-01)[\s\S]*FA-02/],
  ),
  opening(
    'A6-8',
    ['regles fixer delai-convocation 15', 'Envoyer à 3 personnes', 'Délai de convocation du copil, en jours : 15'],
    ['rules set notice-days 15', 'Send to 3 people', 'Délai de convocation du copil, en jours : 15'],
  ),
  example(
    'A7-4 without a source',
    ['indicateur ajouter I-04 2021 132', 'Source obligatoire (art. 7)'],
    ['indicator add-value I-04 2021 132', /[Ss]ource/],
  ),
  example(
    'A7-4',
    ['indicateur ajouter I-04 2021 132 source:"Caf, 31/12/2021"', 'I-04 : 132 enfants'],
    ['indicator add-value I-04 2021 132 source:"Caf, 31/12/2021"', 'I-04: 132 enfants'],
  ),
  opening(
    'A8-1',
    ['com nouvelle "Plaquette RPE"', 'Envoyer à 3 personnes', 'Publier ensemble : Plaquette RPE'],
    ['comm new "Plaquette RPE"', 'Send to 3 people', 'Publier ensemble : Plaquette RPE'],
  ),
  example(
    'A9-3',
    ['indicateurs', /I-01[\s\S]*I-04/, 'sans valeur de départ'],
    ['indicators', /I-01[\s\S]*I-04/, 'without a baseline'],
  ),
  example('A11-2', ['objectif O1.2 historique', 'Version 1'], ['objective O1.2 history', 'Version 1']),
  example(
    'A11-4',
    ['convention', 'Titre : 2019 – 2023. Terme juridique : 31 décembre 2022 (art. 10, art. 11 al. 4)'],
    ['agreement', 'Title: 2019 – 2023. Legal term: 31 December 2022 (art. 10, art. 11 al. 4)'],
  ),
  example('A12-1', ['decisions', 'Registre des décisions'], ['decisions', 'Register of decisions']),
  example(
    'A12-4',
    ['documents originaux', /Caf — 2[\s\S]*Agglo — 1[\s\S]*Ville — 1/],
    ['docs originals', /Caf — 2[\s\S]*Agglo — 1[\s\S]*Ville — 1/],
  ),
  example('X2-1', ['import moyens', '[Envoyer un fichier]'], ['import means', '[Send a file]']),
  example(
    'X3-2',
    ['calendrier 2021', /S1 2021 : à planifier[\s\S]*Copil 2021 : planifié[\s\S]*S2 2021 : à planifier/],
    ['calendar 2021', /S1 2021: to plan[\s\S]*Copil 2021: planned[\s\S]*S2 2021: to plan/],
  ),
  opening(
    'X3-4',
    ['agenda envoyer copil-2021', 'Envoyer 12 convocations', 'Bilan 2020 non joint', 'Envoyer quand même'],
    ['agenda send copil-2021', 'Send 12 convocations', 'Review 2020 not attached'],
  ),
  opening(
    'X3-6',
    ['plan valider 2021', 'Envoyer à 3 personnes', 'Validation du plan d’actions 2021'],
    ['plan validate 2021', 'Send to 3 people', 'Validation du plan d’actions 2021'],
  ),
  example('X3-8', ['rotation presidence', TURNS, /à confirmer/], ['rotation presidency', TURNS, /to be confirmed/]),
  example('X3-9', ['rotation secretariat', 'Caf → Ville → Agglo'], ['rotation secretariat', 'Caf → Ville → Agglo']),
  example('X3-12', ['verifier membres copil', GAPS], ['check roster copil', /Caf[\s\S]*Ville[\s\S]*La parentalité/]),
  example(
    'X3-14',
    ['membres copil axe:parentalité', 'Nadia Tilleul', /^(?![\s\S]*Karim Laurier)/],
    ['roster copil axis:parentalité', 'Nadia Tilleul', /^(?![\s\S]*Karim Laurier)/],
  ),
  example(
    'X3-15',
    ['coordination nommer @sophie.noisetier du:2021-06-01', 'Sophie Noisetier', '1er juin 2021'],
    ['coordinator set @sophie.noisetier from:2021-06-01', 'Sophie Noisetier', '1 June 2021'],
  ),
  example('X3-16', ['matrice referents', REFERENTS], ['matrix referents', REFERENTS]),
  opening(
    'X3-17',
    [
      'reunion convoquer copil-2021',
      'Envoyer 12 convocations',
      '12 destinataires',
      'délai de 15 jours respecté',
      'Sièges vacants',
    ],
    ['meeting convene copil-2021', 'Send 12 convocations', '12 recipients'],
  ),
  example(
    'X3-18',
    ['agenda proposer copil-2021 "Mobilité des jeunes"', 'Point proposé pour COPIL-2021', 'La présidence (Ville)'],
    ['agenda propose copil-2021 "Mobilité des jeunes"', 'Point proposed for COPIL-2021', 'The chair (Ville)'],
  ),
  example('X3-19', ['compte-rendu copil-2021', 'Projet'], ['minutes copil-2021', 'Draft']),
];

const laterWork = (of: string, [fr, saysFr]: [string, string], [en, saysEn]: [string, string]): Example =>
  example(of, [fr, saysFr], [en, saysEn]);

/** Examples of what no command follows yet: a sentence says so, and what to do meanwhile. */
export const notOffered: { because: string; example: Example }[] = [
  {
    because: 'sheets carry no mission (optional in the text)',
    example: laterWork(
      'A2-1',
      ['actions mission:2', 'ne portent pas encore de mission'],
      ['actions mission:2', 'do not carry a mission of the Caf yet'],
    ),
  },
  {
    because: 'records: the related agreements of each party',
    example: laterWork(
      'A5-2',
      ['conventions liees partie:Ville', 'ne sont pas encore enregistrées'],
      ['agreements related party:Ville', 'are not recorded yet'],
    ),
  },
  {
    because: 'exchanges of data',
    example: laterWork('A7-2', ['donnees demander', 'proposez un point'], ['data request', 'propose a point']),
  },
  {
    because: 'evaluation',
    example: laterWork(
      'A9-2',
      ['evaluation rapport', 'n’est pas encore suivie'],
      ['eval report', 'not followed here yet'],
    ),
  },
  {
    because: 'evaluation: its questions',
    example: laterWork(
      'X3-7',
      ['evaluation question ajouter O1 "L’offre couvre-t-elle… ?"', 'questions évaluatives'],
      ['eval question add O1 "L’offre couvre-t-elle… ?"', 'evaluation questions'],
    ),
  },
  {
    because: 'termination',
    example: laterWork(
      'A10-3',
      ['resiliation ajouter partie:Ville recue:2021-11-30', 'n’est pas encore suivie'],
      ['notice add party:Ville received:2021-11-30', 'not followed here yet'],
    ),
  },
  {
    because: 'termination: commitments that outlive it',
    example: laterWork(
      'A10-4',
      ['actions ouvertes', 'engagements antérieurs'],
      ['actions open', 'Commitments that outlive'],
    ),
  },
  {
    because: 'records: the articles, one by one',
    example: laterWork(
      'A11-3',
      ['article 7', 'ne se lisent pas encore un à un'],
      ['article 7', 'cannot be read one by one yet'],
    ),
  },
  {
    because: 'records: the three co-leads',
    example: laterWork('X3-11', ['copilotes', 'pas encore désignés à part'], ['copilots', 'not named apart yet']),
  },
  {
    because: 'each person names who stands in for them by the button of their convocation',
    example: laterWork(
      'X3-13',
      ['representer "Maire" par "1er adjoint" seance:copil-2021', 'Représenté·e par…'],
      ['represent "Maire" by "1er adjoint" meeting:copil-2021', 'Represented by…'],
    ),
  },
];
