/**
 * Runs gates beside each other, each on one processor, but those that are `parallel` in themselves alone. They start in
 * their order, except that a gate waits for those that it `needs`. Resolves to what `run` gives for each, in the order of
 * the gates.
 */
export async function schedule(gates, processors, run) {
  const results = new Map();
  const running = new Map();
  let waiting = gates;

  const isChosen = name => gates.some(gate => gate.name === name);
  const canStart = ({ parallel, needs = [] }) =>
    needs.filter(isChosen).every(name => results.has(name)) &&
    (parallel ? running.size === 0 : running.size < processors);
  const isAlone = () =>
    gates.some(({ name, parallel }) => parallel && running.has(name));

  while (waiting.length > 0 || running.size > 0) {
    const next = isAlone() ? undefined : waiting.find(canStart);
    if (next) {
      waiting = waiting.filter(gate => gate !== next);
      running.set(next.name, start(next));
    } else {
      await Promise.race(running.values());
    }
  }
  return gates.map(({ name }) => results.get(name));

  async function start(gate) {
    results.set(gate.name, await run(gate));
    running.delete(gate.name);
  }
}
