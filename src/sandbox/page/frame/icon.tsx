const shapes = {
  hash: 'M6.5 3 5 17M14.5 3 13 17M3.5 7.5h14M2.5 12.5h14',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'm5 5 10 10M15 5 5 15',
  dots: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  reply: 'M4 4.5h12v8H9l-4 3.5v-3.5H4z',
  smile: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM7.3 8h.01M12.7 8h.01M6.8 11.8a3.7 3.7 0 0 0 6.4 0',
  clip: 'M16.5 9.2 9.7 16a4.2 4.2 0 0 1-6-6l6.9-6.8a2.8 2.8 0 0 1 4 4l-6.8 6.7a1.4 1.4 0 0 1-2-2l6.2-6.1',
  send: 'M3 3.5 17.5 10 3 16.5 5 10zM5 10h6',
  clock: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 6v4.2l2.8 1.8',
  home: 'm3 9.5 7-6 7 6M5 8v8.5h10V8M8.5 16.5v-5h3v5',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  warning: 'M10 3 18 16.5H2zM10 8.5v3.2M10 14h.01',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  check: 'm4 10.5 4 4 8-9',
  mail: 'M2.5 4.5h15v11h-15zM3 5.5l7 5.5 7-5.5',
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing in the colour of the text around it; always beside or inside something that has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
