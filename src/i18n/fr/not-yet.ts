/** What the agreement provides for and no command follows yet: what to do meanwhile. Buttons below lead there. */
export const notYet = {
  amendments: 'Les avenants ne sont pas encore suivis ici. En attendant, proposez-en un aux parties par une décision.',
  articles:
    'Les articles ne se lisent pas encore un à un. Voyez le terme et les actes de la convention, ou le texte parmi les documents.',
  copilots:
    'Les copilotes ne sont pas encore désignés à part. Voyez qui siège au comité de pilotage pour chaque partie.',
  dataExchange:
    'Les échanges de données entre parties ne sont pas encore suivis ici. En attendant, proposez un point pour la prochaine réunion et enregistrez la décision qui est prise.',
  earlierCommitments:
    'Les engagements antérieurs à la fin de la convention ne sont pas encore distingués. Voyez toutes les fiches, avec leur statut et leur échéance.',
  evaluation:
    'L’évaluation n’est pas encore suivie ici. En attendant, chaque fiche porte ses questions évaluatives, les indicateurs leurs relevés, et une décision de nature « question évaluative » s’enregistre.',
  missionTags:
    'Les fiches ne portent pas encore de mission de la Caf. Voyez toutes les fiches, ou cherchez-les par axe.',
  relatedAgreements:
    'Les conventions liées de chaque partie ne sont pas encore enregistrées. Voyez les dispositifs que le texte nomme.',
  representing:
    'Chacun désigne son représentant par le bouton « Représenté·e par… » de sa convocation. Une fois la séance tenue, la coordination et le secrétariat le notent avec les présences.',
  termination:
    'La résiliation n’est pas encore suivie ici. Voyez la forme et le préavis que prévoit le texte ; en attendant, prévenez la coordination et proposez un point pour la prochaine réunion.',
} as const satisfies Record<string, string>;

export type NotYet = keyof typeof notYet;
