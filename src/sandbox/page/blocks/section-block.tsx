import type { SectionBlock as Section } from '@slack/types';
import { useId } from 'react';
import { Element } from '../elements/element.tsx';
import { Text } from '../text/text.tsx';

/** Text, with something to use beside it. */
export function SectionBlock({ block }: { block: Section }) {
  const controlId = useId();
  const { text, fields, accessory, block_id: blockId = '' } = block;
  const placeholder = accessory && 'placeholder' in accessory ? accessory.placeholder?.text : undefined;
  const slot = {
    blockId,
    dispatches: true,
    controlId,
    name: placeholder ?? plainName(text?.text),
    isInvalid: false,
    isRequired: false,
  };
  return (
    <div className={accessory ? `block-section has-${accessory.type}` : 'block-section'}>
      <div className="section-text">
        {text && <Text type={text.type} text={text.text} />}
        {fields && (
          <div className="fields">
            {fields.map((field, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields have no identity but their place
              <div key={index}>
                <Text type={field.type} text={field.text} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className="accessory">
          <Element element={accessory} slot={slot} />
        </div>
      )}
    </div>
  );
}

function plainName(text: string | undefined): string | undefined {
  return text
    ?.split('\n')[0]
    ?.replace(/[*_~`]|<[^>]*>/g, '')
    .slice(0, 80);
}
