/** What the agreement provides for and no command follows yet: what to do meanwhile. */
export const notYet = {
  amendments:
    'Les avenants ne sont pas encore suivis ici. En attendant, faites-en la proposition aux parties : /ctg decision nouvelle.',
  articles:
    'Les articles ne se lisent pas encore un à un. Le terme, les actes et les originaux : /ctg convention ; le texte lui-même : /ctg documents.',
  copilots:
    'Les copilotes ne sont pas encore désignés à part. Qui siège et répond pour chaque partie : /ctg membres copil.',
  dataExchange:
    'Les échanges de données entre parties ne sont pas encore suivis ici. En attendant, portez la demande à l’ordre du jour (/ctg agenda proposer) et enregistrez ce qui est décidé (/ctg decision nouvelle).',
  earlierCommitments:
    'Les engagements antérieurs à la fin de la convention ne sont pas encore distingués. Par statut : /ctg actions en-cours.',
  evaluation:
    'L’évaluation n’est pas encore suivie ici. En attendant : les questions évaluatives de chaque fiche (/ctg action FA-01), les indicateurs (/ctg indicateurs), et une décision de nature « question évaluative » (/ctg decision nouvelle).',
  missionTags: 'Les fiches ne portent pas encore de mission de la Caf : cherchez-les par axe (/ctg actions axe:nom).',
  relatedAgreements:
    'Les conventions liées de chaque partie ne sont pas encore enregistrées. Les dispositifs que le texte nomme : /ctg dispositifs.',
  representing:
    'Chacun désigne son représentant par le bouton « Représenté·e par… » de sa convocation ; la séance tenue, la coordination et le secrétariat le notent avec les présences.',
  termination:
    'La résiliation n’est pas encore suivie ici. La forme et le préavis que prévoit le texte : /ctg convention. En attendant, prévenez la coordination et portez-la à l’ordre du jour (/ctg agenda proposer).',
} as const satisfies Record<string, string>;

export type NotYet = keyof typeof notYet;
