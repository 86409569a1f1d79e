import { HuggingFaceModel, HuggingFaceState } from '../../huggingface';
import { demoKeys } from '../demoKeys';
import { demoTenants } from '../organisation/demoOrganisation';

type Task = readonly [pipeline: string, library: string];

const text: Task = ['text-generation', 'transformers'];
const image: Task = ['image-segmentation', 'transformers'];
const speech: Task = ['automatic-speech-recognition', 'transformers'];
const embedding: Task = ['sentence-similarity', 'sentence-transformers'];
const vision: Task = ['image-text-to-text', 'transformers'];

/** Public models that a person would look for; the numbers are made up. */
const models: readonly HuggingFaceModel[] = [
  model('meta-llama/Llama-3.1-8B-Instruct', text, 5_200_000, 'manual'),
  model('meta-llama/Llama-3.3-70B-Instruct', text, 1_400_000, 'manual'),
  model('mistralai/Mistral-7B-Instruct-v0.3', text, 2_900_000, 'auto'),
  model('mistralai/Mixtral-8x7B-Instruct-v0.1', text, 800_000, 'auto'),
  model('google/gemma-2-9b-it', text, 1_100_000, 'manual'),
  model('Qwen/Qwen2.5-7B-Instruct', text, 4_100_000),
  model('Qwen/Qwen2.5-72B-Instruct', text, 650_000),
  model('Qwen/Qwen2-VL-7B-Instruct', vision, 1_700_000),
  model('microsoft/Phi-3.5-mini-instruct', text, 900_000),
  model('deepseek-ai/DeepSeek-R1-Distill-Qwen-7B', text, 1_200_000),
  model('openai/whisper-large-v3', speech, 4_800_000),
  model('openai/whisper-small', speech, 2_200_000),
  model('facebook/sam-vit-huge', image, 310_000),
  model('nvidia/segformer-b5-finetuned-ade-640-640', image, 120_000),
  model('sentence-transformers/all-MiniLM-L6-v2', embedding, 61_000_000),
  model('BAAI/bge-m3', embedding, 3_900_000),
  model('tiiuae/falcon-7b-instruct', text, 150_000),
  model('bigcode/starcoder2-15b', text, 90_000, 'auto'),
];

/** Gated models that the demo's tokens were granted. */
const granted = [
  'meta-llama/Llama-3.1-8B-Instruct',
  'mistralai/Mistral-7B-Instruct-v0.3',
];

/** What the Hugging Face Hub knows in the demo. @internal */
export function demoHuggingFace(): HuggingFaceState {
  return {
    models,
    tokens: demoTenants.map(({ orgName }) => ({
      token: demoKeys.huggingFace(orgName),
      active: true,
      grantedModels: granted,
      identity: {
        type: 'user',
        id: orgName,
        name: `${orgName}-research`,
        fullname: `${orgName} service account`,
        orgs: [{ name: orgName }],
        auth: {
          type: 'access_token',
          accessToken: {
            displayName: 'paletteai',
            role: 'read',
            createdAt: '2025-09-01T08:00:00.000Z',
          },
        },
      },
    })),
  };
}

function model(
  id: string,
  [pipeline, library]: Task,
  downloads: number,
  gated: 'auto' | 'manual' | false = false,
): HuggingFaceModel {
  return {
    id,
    private: false,
    gated,
    disabled: false,
    pipeline_tag: pipeline,
    library_name: library,
    tags: [library, pipeline, 'safetensors', 'license:other'],
    downloads,
    likes: Math.round(downloads / 900),
    lastModified: '2025-10-02T11:30:00.000Z',
  };
}
