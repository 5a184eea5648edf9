import { type ViewOutput, webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { readState } from '../../src/slack/read-state.ts';

type State = ViewOutput['state']['values'];

const access = { client: new webApi.WebClient(), token: 'xoxb-test' };
const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });

describe('a form’s state', () => {
  it('is read by the kind of each element, whatever its action is called', () => {
    const state = {
      title: { value: { type: 'plain_text_input', value: 'Un titre' } },
      day: { 'value#abc': { type: 'datepicker', selected_date: '2021-05-03' } },
      hour: { value: { type: 'timepicker', selected_time: '09:30' } },
      level: { value: { type: 'static_select', selected_option: option('one') } },
      who: { 'suggest:people': { type: 'multi_external_select', selected_options: [option('a'), option('b')] } },
      account: { value: { type: 'users_select', selected_user: 'U1' } },
      file: { value: { type: 'file_input', files: [{ id: 'F1', name: 'plan.xlsx' }] } },
    } as unknown as State;
    const { texts, files } = readState(state, access);
    expect(texts).toEqual({
      title: ['Un titre'],
      day: ['2021-05-03'],
      hour: ['09:30'],
      level: ['one'],
      who: ['a', 'b'],
      account: ['U1'],
      file: [],
    });
    expect(files.file?.map(({ name }) => name)).toEqual(['plan.xlsx']);
  });

  it('holds nothing where nothing was given, whether Slack says null, an empty list or nothing at all', () => {
    const state = {
      title: { value: { type: 'plain_text_input', value: null } },
      day: { value: { type: 'datepicker', selected_date: null } },
      level: { value: { type: 'static_select', selected_option: null } },
      who: { value: { type: 'multi_static_select', selected_options: [] } },
      file: { value: { type: 'file_input' } },
      odd: {},
    } as unknown as State;
    const { texts, files } = readState(state, access);
    expect(Object.values(texts).flat()).toEqual([]);
    expect(Object.values(files).flat()).toEqual([]);
  });
});
