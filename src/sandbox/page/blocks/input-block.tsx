import type { InputBlock as Input } from '@slack/types';
import { useId } from 'react';
import { Element } from '../elements/element.tsx';
import { usePlace } from '../forms/place-context.ts';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { PlainText } from '../text/plain-text.tsx';

/** A labelled field of a form, with what is wrong with it below. */
export function InputBlock({ block }: { block: Input }) {
  const { words } = useSandbox();
  const id = useId();
  const { block_id: blockId = '', label, hint, optional = false, element } = block;
  const error = usePlace().errors[blockId];
  const dispatches = block.dispatch_action ?? false;
  const isEntered = dispatches && (element.type === 'plain_text_input' || element.type === 'number_input');
  // Slack says so too, under what is heard of only at Enter.
  const hints = [hint?.text, isEntered ? words.pressEnter : undefined].filter((text) => text !== undefined);
  const describedBy = [hints.length > 0 && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const slot = {
    blockId,
    dispatches,
    controlId: id,
    describedBy,
    isInvalid: error !== undefined,
    isRequired: !optional,
  };
  const isGroup = element.type === 'radio_buttons' || element.type === 'checkboxes';
  const caption = (
    <>
      <PlainText text={label.text} />
      {optional && <span className="optional"> {words.optional}</span>}
    </>
  );
  return (
    <div className={error ? 'block-input has-error' : 'block-input'}>
      {isGroup ? (
        <span id={`${id}-label`} className="label">
          {caption}
        </span>
      ) : (
        <label htmlFor={id} className="label">
          {caption}
        </label>
      )}
      <Element element={element} slot={slot} />
      {error && (
        <p id={`${id}-error`} className="field-error" role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
      {hints.length > 0 && (
        <p id={`${id}-hint`} className="hint">
          <PlainText text={hints.join(' ')} />
        </p>
      )}
    </div>
  );
}
