import type { LinkPurpose } from '../domain/signed-links/link-purpose.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** A link whose seal and time were checked, with the person it was made for. */
export interface OpenedLink<P extends LinkPurpose = LinkPurpose> {
  viewer: Viewer;
  t: Catalogue;
  purpose: P;
  /** What it is about: a delivery, a meeting, a version of minutes or of a decision. */
  subject: string;
}
