import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** Its name, read aloud and shown to who points at it. */
  label: string;
}

/** A button with a drawing for a face. */
export function IconButton({ icon, label, className = '', ...more }: Props) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...more}>
      <Icon name={icon} />
    </button>
  );
}
