import type { Entry } from './form-values.ts';
import { openForm } from './open-form.ts';
import type { Person, Submission } from './person.ts';

/** What the form needs for a first sheet: the Agglo's, led by Yann Genêt. */
export const FIRST_SHEET = {
  title: 'Ouvrir un relais itinérant',
  objective: 'O1.1 Veiller',
  axes: ['La petite enfance'],
  planYears: '2021-2022',
  leadParty: 'Agglo',
  leadPerson: 'Yann Genêt',
  startsOn: '2021-05-03',
  dueOn: '2021-06-30',
};

/** Creates a sheet by the form, as somebody who may. */
export async function createSheetBy(person: Person, entries: Record<string, Entry> = {}): Promise<Submission> {
  await openForm(person, '/ctg actions', 'Créer une fiche');
  await person.fills({ ...FIRST_SHEET, ...entries });
  return person.submits();
}
