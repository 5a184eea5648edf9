import { decisionNamed, fillIn, pressIn } from './fill-in.ts';
import { type Scene, scene } from './scene.ts';

/** A decision that a party refuses and that is reworded; one that is carried out late; somebody who leaves, somebody who comes. */
export const decisionsAndPeople: Scene[] = [
  scene('2021-01-04T09:30', 'Bernard asks for e-mail', (stage) =>
    fillIn(stage, '/ctg rappels', 'choose-reminders', { reachBy: 'EMAIL' }, 'U0BERNARD1'),
  ),
  scene('2021-02-22T10:00', 'Claire records a decision', async (stage) => {
    const entries = { text: 'Fermer l’accueil du mercredi.', place: 'Comité technique', owner: 'Aïcha Cerisier' };
    await fillIn(stage, '/ctg decisions', 'record-decision', { ...entries, dueOn: '2021-06-15' });
  }),
  scene('2021-03-09T10:00', 'Claire rewords what the Ville refused', async (stage) => {
    const reference = await decisionNamed(stage, 'du mercredi');
    const entries = { text: 'Fermer l’accueil du jeudi.', reason: 'La Ville garde le mercredi.' };
    await fillIn(stage, `/ctg decision ${reference}`, 'reword-decision', entries);
  }),
  scene('2021-04-02T10:00', 'Claire gives the seat of the Caf’s director to who comes', async (stage) => {
    const person = { name: 'Laurent Sureau', jobTitle: 'Directeur de la Caf', email: 'laurent.sureau@caf63.example' };
    await fillIn(stage, '/ctg membres copil', 'add-member', {
      seat: 'Directeur ou son représentant',
      ...person,
      startsOn: '2021-04-01',
    });
  }),
  scene('2021-05-20T10:00', 'Inès says, three weeks late, that the relay opens on Saturdays', async (stage) => {
    const reference = await decisionNamed(stage, 'samedi');
    await pressIn(stage, `/ctg decision ${reference}`, 'settle-decision', 'U0INES0001');
  }),
];
