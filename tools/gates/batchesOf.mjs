/** Groups consecutive `light` gates, each of which keeps one processor busy; the order stays. */
export function batchesOf(gates) {
  const batches = [];
  for (const gate of gates) {
    const last = batches.at(-1);
    if (gate.light && last?.at(-1).light) {
      last.push(gate);
    } else {
      batches.push([gate]);
    }
  }
  return batches;
}
