import { Link, useSidebarOpenState } from '@backstage/core-components';
import { ProductIcon } from '../branding/ProductIcon';
import styles from './SidebarLogo.module.css';

/** The product's sign, with its name while the bar is open. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={styles.logo}
      aria-label="PaletteAI, home"
    >
      <ProductIcon size={28} />
      {isOpen && <span className={styles.name}>PaletteAI</span>}
    </Link>
  );
}
