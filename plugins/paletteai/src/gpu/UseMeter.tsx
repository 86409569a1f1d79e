import styles from './UseMeter.module.css';

export type UseMeterProps = {
  label: string;
  /** What the bar shows, in words. */
  text: string;
  used: number | undefined;
  /** What `used` can grow to; without it there is no bar. */
  limit: number | undefined;
};

const NEARLY_FULL = 0.9;

/** Usage as text and as a bar. */
export function UseMeter({ label, text, used, limit }: UseMeterProps) {
  if (used === undefined || !limit) {
    return (
      <div className={styles.root}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{text}</span>
      </div>
    );
  }
  const share = used / limit;
  return (
    <div
      role="meter"
      className={styles.root}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={limit}
      aria-valuenow={Math.min(used, limit)}
      aria-valuetext={text}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{text}</span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          data-level={levelOf(share)}
          style={{ inlineSize: `${Math.min(share, 1) * 100}%` }}
        />
      </span>
    </div>
  );
}

function levelOf(share: number): string {
  if (share > 1) {
    return 'over';
  }
  return share >= NEARLY_FULL ? 'nearlyFull' : 'usual';
}
