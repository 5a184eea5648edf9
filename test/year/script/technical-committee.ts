import { answersLapse, fillIn } from './fill-in.ts';
import { type Scene, type Stage, scene } from './scene.ts';

/** Writes what was said and what follows from it. */
async function note(stage: Stage, reference: string, entries: Record<string, string>): Promise<void> {
  await fillIn(stage, `/ctg compte-rendu ${reference}`, 'write-note', entries);
}

/** The technical committee of spring: polled, moved once, held; its minutes corrected once. */
const spring: Scene[] = [
  scene('2021-01-06T10:00', 'Claire polls three dates', async (stage) => {
    const days = { day1: '2021-02-02', day2: '2021-02-04', day3: '' };
    await fillIn(stage, '/ctg reunions', 'open-poll', {
      committee: 'CT',
      ...days,
      place: 'Issoire',
      closesOn: '2021-01-13',
    });
  }),
  scene('2021-01-14T10:00', 'Claire chooses the date', async (stage) => {
    await fillIn(stage, '/ctg reunions sondage', 'close-poll', { convene: [] });
  }),
  scene('2021-01-14T11:00', 'Claire writes its agenda', async (stage) => {
    await fillIn(stage, '/ctg agenda CT-2021-S1', 'write-point', { title: 'Ouverture du samedi' });
  }),
  scene('2021-01-15T10:00', 'Claire convenes it', (stage) => fillIn(stage, '/ctg reunion CT-2021-S1', 'convene')),
  scene('2021-01-22T10:00', 'Claire moves it', async (stage) => {
    const entries = { day: '2021-02-11', reason: 'Salle indisponible' };
    await fillIn(stage, '/ctg reunion CT-2021-S1', 'move-meeting', entries);
    await answersLapse(stage, 'CT-2021-S1');
  }),
  scene('2021-02-11T17:00', 'Claire records that it was held', (stage) =>
    fillIn(stage, '/ctg reunion CT-2021-S1', 'hold-meeting'),
  ),
  scene('2021-02-12T10:00', 'Claire notes a decision', (stage) =>
    note(stage, 'CT-2021-S1', {
      notes: 'Le relais manque le samedi.',
      ...{ task: 'Ouvrir le relais le samedi.', kind: 'decision', owner: 'Inès Bruyère', dueOn: '2021-04-30' },
    }),
  ),
  scene('2021-02-12T10:30', 'Claire notes a task', (stage) =>
    note(stage, 'CT-2021-S1', {
      ...{ task: 'Envoyer la liste des communes.', kind: 'task', owner: 'Sophie Noisetier', dueOn: '2021-04-15' },
    }),
  ),
  scene('2021-02-15T10:00', 'Claire circulates its minutes', (stage) =>
    fillIn(stage, '/ctg compte-rendu CT-2021-S1', 'circulate-minutes'),
  ),
  scene('2021-02-18T10:00', 'Claire accepts the correction that Bernard asked', (stage) =>
    fillIn(stage, '/ctg compte-rendu CT-2021-S1', 'judge-correction', {
      correction: 'Le président de l’Agglo',
      verdict: 'yes',
      answer: 'C’est écrit.',
    }),
  ),
  scene('2021-02-18T10:30', 'Claire writes it', (stage) =>
    note(stage, 'CT-2021-S1', { notes: 'Le relais manque le samedi. Le président de l’Agglo était excusé.' }),
  ),
  scene('2021-02-18T11:00', 'Claire circulates them again', (stage) =>
    fillIn(stage, '/ctg compte-rendu CT-2021-S1', 'circulate-minutes'),
  ),
];

/** The one of autumn, as it should be. */
const autumn: Scene[] = [
  scene('2021-08-30T10:00', 'Claire plans the technical committee of autumn', (stage) =>
    fillIn(stage, '/ctg reunions', 'plan-meeting', { committee: 'CT', day: '2021-09-21', place: 'Issoire' }),
  ),
  scene('2021-09-01T10:00', 'Claire convenes it', (stage) => fillIn(stage, '/ctg reunion CT-2021-S2', 'convene')),
  scene('2021-09-21T17:00', 'Claire records that it was held', (stage) =>
    fillIn(stage, '/ctg reunion CT-2021-S2', 'hold-meeting'),
  ),
  scene('2021-09-22T10:00', 'Claire notes what was said', (stage) =>
    note(stage, 'CT-2021-S2', { notes: 'Les fiches avancent.' }),
  ),
  scene('2021-09-23T10:00', 'Claire circulates its minutes', (stage) =>
    fillIn(stage, '/ctg compte-rendu CT-2021-S2', 'circulate-minutes'),
  ),
];

/** The next one, convened in time. */
const nextSpring: Scene[] = [
  scene('2022-01-12T10:00', 'Claire plans the next technical committee', (stage) =>
    fillIn(stage, '/ctg reunions', 'plan-meeting', { committee: 'CT', day: '2022-02-08', place: 'Issoire' }),
  ),
  scene('2022-01-24T10:00', 'Claire convenes it', (stage) => fillIn(stage, '/ctg reunion CT-2022-S1', 'convene')),
];

export const technicalCommittee: Scene[] = [...spring, ...autumn, ...nextSpring];
