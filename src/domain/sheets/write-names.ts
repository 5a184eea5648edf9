/** « Nom — rôle » */
export function writePartner({ name, role }: { name: string; role: string }): string {
  return role ? `${name} — ${role}` : name;
}

/** « Nom (Partie) » */
export function writeReferent(name: string, party: string): string {
  return `${name} (${party})`;
}
