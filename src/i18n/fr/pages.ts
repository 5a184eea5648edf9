/** What stands on the pages behind links, around what is asked and answered. */
export const pages = {
  failed: 'Ce lien n’a pas abouti',
  typed: 'Ce que vous aviez écrit',
  required: 'Ce qui est marqué d’un * est à remplir.',
  refused: 'Rien n’est encore enregistré : voyez ce qui est signalé ci-dessous.',
  redrawn: 'Votre choix change ce qui suit : relisez, puis envoyez de nouveau.',
  coordination: (p: { name: string; email: string | null }) =>
    `À la coordination : ${p.email ? `${p.name}, ${p.email}` : p.name}.`,
  again: 'Actualiser',
  search: 'Rechercher',
  cut: 'La liste est plus longue que ce qui est montré. Pour y trouver autre chose, écrivez un mot :',
};
