/** A label as the page shows it: whatever spaces and apostrophes typography has put into it. */
export function said(label: string): RegExp {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\s/g, '\\s').replace(/['’]/g, "[’']")}$`);
}
