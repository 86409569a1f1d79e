import type { ReactNode } from 'react';
import styles from './TableFrame.module.css';

/** Keeps a table readable: texts are not cut off, and on narrow screens only the table scrolls, not the page. */
export function TableFrame({ children }: { children: ReactNode }) {
  return <div className={styles.root}>{children}</div>;
}
