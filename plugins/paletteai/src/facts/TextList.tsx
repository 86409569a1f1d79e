import styles from './TextList.module.css';

/** Short texts, one below the other. */
export function TextList({ texts }: { texts: string[] }) {
  return (
    <ul className={styles.root}>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
