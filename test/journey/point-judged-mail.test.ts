import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { openForm } from '../support/open-form.ts';
import { readsMail } from '../support/steps/form-steps.ts';
import { planned } from '../support/steps/meeting-steps.ts';

describe('what became of a point, told to people who read e-mail', () => {
  const mailer = memoryMailer();
  const town = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z', withClock: true, mailer });

  it('comes as one letter in their language, with the reason', async () => {
    await readsMail(USER.emma)(town());
    await planned('2021-03-23')(town());
    const claire = town().as(USER.claire);
    await town().as(USER.emma).types(CHANNEL.agreement, '/ctg agenda propose CT-2021-S1 "Youth <b>buses</b>"');
    await openForm(claire, '/ctg agenda CT-2021-S1', 'Refuser');
    await claire.fills({ reason: 'Hors compétence' });
    expect((await claire.submits()).errors).toEqual({});
    await town().at('2021-01-06T12:00:00Z');
    const told = mailer.sent.filter(({ text }) => text.includes('Youth'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Comité technique on 23 March 2021: your point was not accepted');
    expect(told[0]?.text).toContain('Reason: Hors compétence');
    expect(told[0]?.html).not.toContain('<b>buses');
  });
});
