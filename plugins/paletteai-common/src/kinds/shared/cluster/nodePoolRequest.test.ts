import { controlPlanePool } from './nodePoolRequest';

describe('Architecture of a node pool', () => {
  it.each(['amd64', 'AMD64', 'ARM64'])('accepts %s', architecture => {
    const { success, data } = controlPlanePool().safeParse({
      nodeCount: 3,
      architecture,
    });

    expect(success).toBe(true);
    expect(data).toMatchObject({ architecture: architecture.toLowerCase() });
  });

  it.each(['riscv', '', 64, null])('refuses %j', architecture => {
    const { error } = controlPlanePool().safeParse({
      nodeCount: 3,
      architecture,
    });

    expect(error?.issues).toMatchObject([
      { path: ['architecture'], message: 'nodePool.architecture' },
    ]);
  });
});
