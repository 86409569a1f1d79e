/** Sorts the parts of a bundle into those that come with the portal and those that come when they are needed. */
export function sortChunks(chunks) {
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const initial = new Set();
  const visit = chunk => {
    if (chunk && !initial.has(chunk)) {
      initial.add(chunk);
      chunk.imports.forEach(name => visit(byName.get(name)));
    }
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(visit);
  return {
    initial: [...initial],
    lazy: chunks.filter(chunk => !initial.has(chunk)),
  };
}
