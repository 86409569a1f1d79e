/** Requests of Projects, and changes of them. */

type Json = Record<string, unknown>;

/** A Palette integration. */
export const PALETTE = {
  name: 'palette',
  apiKey: 'example-key',
  hostUrl: 'https://palette.example.com',
  tenant: 'acme',
  projectId: '65f0c0ffee',
};

/** With only what is required. */
export const PROJECT_REQUEST: Json = {
  tenant: 'acme',
  name: 'nlp-team',
  displayName: 'NLP Team',
  roleMapping: { admin: ['a'], editor: ['e'], viewer: ['v'] },
  computeConfig: { name: 'defaults', controlPlanePool: { nodeCount: 3 } },
};

export function withPalette(palette: Json, others: Json = {}): Json {
  return {
    settings: {
      mode: 'custom',
      name: 'own',
      integrations: { palette: { ...PALETTE, ...palette }, ...others },
    },
  };
}

export function withConfig(config: Json): Json {
  return {
    computeConfig: {
      name: 'defaults',
      controlPlanePool: { nodeCount: 3 },
      ...config,
    },
  };
}

export const withControlPlane = (pool: Json) =>
  withConfig({ controlPlanePool: { nodeCount: 3, ...pool } });
export const withWorker = (pool: Json) =>
  withConfig({ workerPools: [{ name: 'gpu', ...pool }] });
export const withLimits = (...limits: Json[]) => ({ gpuResources: { limits } });
