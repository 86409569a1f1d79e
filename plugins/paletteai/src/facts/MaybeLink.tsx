import { Link } from '@backstage/ui';

export type MaybeLinkProps = {
  /** Absent for pages that the portal does not have. */
  href: string | undefined;
  text: string;
};

/** Leads to a page of the portal, or is text where there is none. */
export function MaybeLink({ href, text }: MaybeLinkProps) {
  return href ? <Link href={href}>{text}</Link> : <>{text}</>;
}
