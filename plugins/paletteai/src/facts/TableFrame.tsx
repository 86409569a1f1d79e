import type { ReactNode } from 'react';
import styles from './TableFrame.module.css';

export type TableFrameProps = {
  /** Lets texts take several lines on wide screens too. */
  isWhole?: boolean;
  children: ReactNode;
};

/** Keeps a table readable on narrow screens; only the table scrolls there, not the page. */
export function TableFrame({ isWhole = false, children }: TableFrameProps) {
  return (
    <div className={isWhole ? `${styles.root} ${styles.whole}` : styles.root}>
      {children}
    </div>
  );
}
