import { fillIn, typed } from './fill-in.ts';
import { type Scene, scene } from './scene.ts';

/** The steering committee: convened and cancelled, with a stand-in who declines; then planned again, held, approved. */
export const steeringCommittee: Scene[] = [
  scene('2021-03-01T10:00', 'Claire plans the steering committee', (stage) =>
    fillIn(stage, '/ctg reunions', 'plan-meeting', { committee: 'COPIL', day: '2021-03-30', place: 'Issoire' }),
  ),
  scene('2021-03-03T10:00', 'Karim proposes a point', (stage) =>
    typed(stage, '/ctg agenda proposer COPIL-2021 "Mobilité des jeunes"', 'U0KARIM001'),
  ),
  scene('2021-03-08T10:00', 'Claire convenes it', (stage) => fillIn(stage, '/ctg reunion COPIL-2021', 'convene')),
  scene('2021-03-24T10:00', 'Claire cancels it', async (stage) => {
    const entries = { reason: 'Conseil communautaire le même jour' };
    await fillIn(stage, '/ctg reunion COPIL-2021', 'cancel-meeting', entries);
  }),
  scene('2021-03-25T10:00', 'Claire plans it again', (stage) =>
    fillIn(stage, '/ctg reunions', 'plan-meeting', { committee: 'COPIL', day: '2021-05-04', place: 'Issoire' }),
  ),
  scene('2021-04-12T10:00', 'Claire convenes it', (stage) => fillIn(stage, '/ctg reunion COPIL-2021-2', 'convene')),
  scene('2021-05-04T17:00', 'Claire records that it was held', (stage) =>
    fillIn(stage, '/ctg reunion COPIL-2021-2', 'hold-meeting'),
  ),
  scene('2021-05-05T10:00', 'Claire notes what was said', (stage) =>
    fillIn(stage, '/ctg compte-rendu COPIL-2021-2', 'write-note', { notes: 'Le bilan est approuvé.' }),
  ),
  scene('2021-05-06T10:00', 'Claire circulates its minutes', (stage) =>
    fillIn(stage, '/ctg compte-rendu COPIL-2021-2', 'circulate-minutes'),
  ),
];
