import { JsonObject } from '@backstage/types';
import { DemoProject } from '../organisation/DemoTenant';
import { bundlesOf } from './bundleCatalogue';

/** Which bundle serves a model as a service, and which models are allowed. @internal */
export function modelSettings(project: DemoProject): JsonObject {
  const names = bundlesOf(project.name).map(({ resourceName }) => resourceName);
  const mappings = [
    {
      name: 'instruct-models',
      source: 'HuggingFace',
      filters: [
        { key: 'task', operator: 'In', values: ['text-generation'] },
        { key: 'library', operator: 'In', values: ['transformers'] },
      ],
      priority: 10,
      profileBundleRef: { name: 'vllm-serving-v2', namespace: project.name },
    },
    {
      name: 'language-nims',
      source: 'NGC',
      filters: [{ key: 'id', operator: 'StartsWith', values: ['nim/meta/'] }],
      profileBundleRef: { name: 'nim-serving-v1', namespace: project.name },
    },
  ].filter(({ profileBundleRef }) => names.includes(profileBundleRef.name));
  return {
    ...(mappings.length > 0 ? { mappings } : {}),
    repositories: {
      huggingFace: {
        allow: ['meta-llama/*', 'mistralai/*', 'Qwen/*', 'openai/*'],
        disallow: ['Qwen/Qwen2.5-72B-Instruct'],
      },
      ngc: { allow: ['nim/meta/*', 'nim/nvidia/*', 'nim/deepmind/*'] },
    },
  };
}
