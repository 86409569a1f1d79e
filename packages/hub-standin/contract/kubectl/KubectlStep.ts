/** One kubectl command whose output must be the same on both servers. */
export interface KubectlStep {
  args: string[];
  /** Only these lines count: the real server serves more than the sandbox promises. */
  only?: RegExp;
  /** What does not count, such as texts that the sandbox does not have. */
  without?: RegExp;
  /** A command that continues: what to do while it runs, and how many lines it must have written before it is ended. */
  meanwhile?: { commands: string[][]; lines: number };
}

export function step(
  command: string,
  more: Partial<KubectlStep> = {},
): KubectlStep {
  return { args: splitCommand(command), ...more };
}

/** Splits at blanks; single quotes keep a part together. */
export function splitCommand(command: string): string[] {
  return [...command.matchAll(/(?:[^\s']|'[^']*')+/g)].map(([part]) =>
    part.replaceAll("'", ''),
  );
}

export function title(args: string[]): string {
  return `kubectl ${args.join(' ')}`;
}
