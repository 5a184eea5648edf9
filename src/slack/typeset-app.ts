import { App, type ReceiverEvent } from '@slack/bolt';
import { typesetPayload } from './typeset-payload.ts';

/** Bolt's app, whose acknowledgements leave typeset: windows, options and errors under fields go back that way. */
export class TypesetApp extends App {
  override processEvent(event: ReceiverEvent): Promise<void> {
    const ack: ReceiverEvent['ack'] = (answer) => event.ack(typesetPayload(answer));
    return super.processEvent({ ...event, ack });
  }
}
