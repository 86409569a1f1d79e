import { JsonObject } from '@backstage/types';

/** A version of a Profile Bundle. @internal */
export interface DemoBundle {
  readonly resourceName: string;
  readonly bundleName: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: 'Infrastructure' | 'Application' | 'Fullstack' | 'Model';
  readonly revisionNotes: string;
  readonly clusterProfile?: { readonly name: string; readonly version: string };
  readonly workload?: {
    readonly name: string;
    readonly type: 'Application' | 'Model';
    readonly component: string;
    readonly image: string;
  };
  readonly variables: JsonObject[];
  readonly resourceRequirements?: JsonObject;
}

const replicas = {
  name: 'replicas',
  displayName: 'Replicas',
  type: 'integer',
  default: '1',
  minimum: 1,
  maximum: 8,
};
const hostName = {
  name: 'hostName',
  displayName: 'Host name',
  description: 'Host name of the app',
  required: true,
  pattern: '^[a-z0-9.-]+$',
};
const registryMirror = {
  name: 'registryMirror',
  displayName: 'Registry mirror',
  scope: 'Cluster',
};
const gpus = (gpuCount: number, memoryMiB: number): JsonObject => ({
  cpu: { cpuCount: 8 },
  memory: { memoryMiB },
  gpu: { gpuCount },
});

const infrastructure: DemoBundle = {
  resourceName: 'edge-infrastructure-v2',
  bundleName: 'edge-infrastructure',
  version: 'v2',
  displayName: 'Edge infrastructure',
  description: 'Kubernetes on edge hosts with Cilium and local storage',
  type: 'Infrastructure',
  revisionNotes: 'Kubernetes 1.32.4',
  clusterProfile: { name: 'edge-kubernetes', version: '1.3.0' },
  variables: [registryMirror],
};

const vllm: DemoBundle = {
  resourceName: 'vllm-serving-v2',
  bundleName: 'vllm-serving',
  version: 'v2',
  displayName: 'vLLM serving',
  description: 'Serves a model of Hugging Face behind an OpenAI API',
  type: 'Model',
  revisionNotes: 'Enables prefix caching',
  workload: {
    name: 'vllm',
    type: 'Model',
    component: 'webservice',
    image: 'vllm/vllm-openai:v0.10.1',
  },
  variables: [
    replicas,
    {
      name: 'maxModelLength',
      displayName: 'Longest context',
      type: 'integer',
      default: '8192',
      minimum: 512,
      maximum: 131_072,
    },
    {
      name: 'precision',
      displayName: 'Precision',
      enum: ['auto', 'bfloat16', 'fp8'],
      default: 'auto',
    },
  ],
  resourceRequirements: gpus(1, 65_536),
};

const nim: DemoBundle = {
  resourceName: 'nim-serving-v1',
  bundleName: 'nim-serving',
  version: 'v1',
  displayName: 'NIM serving',
  description: 'Serves an NVIDIA inference microservice',
  type: 'Model',
  revisionNotes: 'First version',
  workload: {
    name: 'nim',
    type: 'Model',
    component: 'nim-service',
    image: 'nvcr.io/nim/meta/llama-3.1-8b-instruct:1.8.0',
  },
  variables: [
    replicas,
    {
      name: 'cacheSizeGiB',
      displayName: 'Model cache in GiB',
      type: 'integer',
      default: '200',
      minimum: 50,
    },
  ],
  resourceRequirements: gpus(1, 98_304),
};

const application = (
  bundleName: string,
  version: string,
  displayName: string,
  description: string,
  image: string,
  more: Partial<DemoBundle> = {},
): DemoBundle => ({
  resourceName: `${bundleName}-${version}`,
  bundleName,
  version,
  displayName,
  description,
  type: 'Application',
  revisionNotes: version === 'v1' ? 'First version' : 'Newer images',
  workload: {
    name: bundleName,
    type: 'Application',
    component: 'webservice',
    image,
  },
  variables: [hostName, replicas],
  ...more,
});

const jupyter = application(
  'jupyter-workbench',
  'v1',
  'Jupyter workbench',
  'Notebooks with GPUs for a team',
  'jupyterhub/jupyterhub:5.2',
  {
    variables: [
      hostName,
      {
        name: 'adminPassword',
        displayName: 'Administrator password',
        required: true,
        sensitive: true,
      },
      {
        name: 'cullIdle',
        displayName: 'Stop idle notebooks',
        type: 'boolean',
        default: 'true',
      },
    ],
  },
);

const ofProject: Readonly<Record<string, readonly DemoBundle[]>> = {
  'radiology-imaging': [
    jupyter,
    vllm,
    nim,
    application(
      'annotation-studio',
      'v1',
      'Annotation Studio',
      'Labelling of studies by radiologists',
      'heartexlabs/label-studio:1.15.0',
    ),
    application(
      'annotation-studio',
      'v2',
      'Annotation Studio',
      'Labelling of studies by radiologists',
      'heartexlabs/label-studio:1.18.0',
    ),
  ],
  'clinical-language': [jupyter, vllm, nim],
  genomics: [
    nim,
    application(
      'workflow-runner',
      'v1',
      'Workflow runner',
      'Nextflow with shared scratch space',
      'nextflow/nextflow:25.04.6',
    ),
  ],
  'driver-assist': [
    vllm,
    application(
      'scenario-browser',
      'v1',
      'Scenario browser',
      'Finds and replays recorded drives',
      'halden/scenario-browser:4.1.0',
    ),
  ],
  'plant-vision': [
    application(
      'inspection-line',
      'v1',
      'Inspection line',
      'Cluster and inspection service of one production line',
      'halden/paint-inspector:2.6.3',
      {
        type: 'Fullstack',
        clusterProfile: { name: 'edge-gpu-full', version: '2.0.0' },
        resourceRequirements: gpus(2, 65_536),
      },
    ),
  ],
  'voice-cockpit': [
    nim,
    vllm,
    {
      ...vllm,
      resourceName: 'vllm-serving-v1',
      version: 'v1',
      revisionNotes: 'First version',
    },
  ],
};

/** The bundles of a project, each in its versions. @internal */
export function bundlesOf(project: string): DemoBundle[] {
  return [
    {
      ...infrastructure,
      resourceName: 'edge-infrastructure-v1',
      version: 'v1',
      revisionNotes: 'First version',
      clusterProfile: { name: 'edge-kubernetes', version: '1.2.0' },
    },
    infrastructure,
    ...(ofProject[project] ?? []),
  ];
}
