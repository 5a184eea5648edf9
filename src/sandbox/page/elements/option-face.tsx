import type { Option } from '@slack/types';
import { Text } from '../text/text.tsx';

/** The words of an option, with its description below. */
export function OptionFace({ option: { text, description } }: { option: Option }) {
  return (
    <span className="option-face">
      <Text type={text.type} text={text.text} />
      {description && (
        <span className="option-detail">
          <Text type={description.type} text={description.text} />
        </span>
      )}
    </span>
  );
}
