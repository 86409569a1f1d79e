import { Link } from '@backstage/ui';
import { isWebAddress } from './isWebAddress';

export type WebLinkProps = {
  /** As the hub reports it; shown as text when it is not an address of a page. */
  address: string | undefined;
  text: string;
};

/** Leads to a page outside of the portal. */
export function WebLink({ address, text }: WebLinkProps) {
  return address && isWebAddress(address) ? (
    <Link href={address} target="_blank" rel="noopener noreferrer">
      {text}
    </Link>
  ) : (
    <>{text}</>
  );
}
