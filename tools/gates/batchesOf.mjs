/** Gates in their order, those together that follow each other and are `light`: each keeps one processor busy. */
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
