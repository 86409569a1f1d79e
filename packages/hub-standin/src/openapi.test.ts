import { ResourceRegistry } from './resources';
import { onePerGeneration } from './openapi';

describe('onePerGeneration', () => {
  it('builds again only for other arguments and when something else is served', () => {
    const built: string[] = [];
    const read = onePerGeneration((_registry, name: string) => {
      built.push(name);
      return { name };
    });
    const registry = new ResourceRegistry();
    const first = read(registry, 'a');
    expect(read(registry, 'a')).toBe(first);
    read(registry, 'b');
    registry.add([]);
    expect(read(registry, 'a')).not.toBe(first);
    expect(built).toEqual(['a', 'b', 'a']);
  });

  it('keeps the servers of one process apart', () => {
    const read = onePerGeneration(registry => ({ registry }));
    const [one, other] = [new ResourceRegistry(), new ResourceRegistry()];
    expect(read(one)).not.toBe(read(other));
  });
});
