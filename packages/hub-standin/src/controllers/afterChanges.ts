/** Runs a step soon after it was asked for, once for many askings, and never inside of a change. */
export function afterChanges(step: () => void): {
  schedule: () => void;
  stop: () => void;
} {
  let pending: NodeJS.Immediate | undefined;
  let stopped = false;
  return {
    schedule() {
      if (!pending && !stopped) {
        pending = setImmediate(() => {
          pending = undefined;
          step();
        });
      }
    },
    stop() {
      stopped = true;
      clearImmediate(pending);
    },
  };
}
