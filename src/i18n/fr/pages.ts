/** What stands on the pages behind links, around what is asked and answered. */
export const pages = {
  failed: 'Ce lien n’a pas abouti',
  typed: 'Ce que vous aviez écrit',
};
