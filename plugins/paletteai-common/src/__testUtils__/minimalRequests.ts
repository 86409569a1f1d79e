/** Requests with only what is required. */

type Json = Record<string, unknown>;

export const POOL_REQUEST: Json = {
  project: 'vision',
  name: 'vision-gpu',
  variant: 'shared',
  profileBundle: { name: 'edge-infra' },
};

export const APP_REQUEST: Json = {
  project: 'vision',
  name: 'inspector',
  profileBundle: { name: 'inspector-app' },
  target: { mode: 'existing', computePool: 'vision-gpu' },
};

export const MODEL_REQUEST: Json = {
  ...APP_REQUEST,
  model: { source: 'HuggingFace', id: 'meta-llama/Llama-3.1-8B' },
};
