import { NgcImage, NgcState } from '../../ngc';
import { demoKeys } from '../demoKeys';
import { demoTenants } from '../organisation/demoOrganisation';

/** NIM images that a person would look for. */
const images: readonly NgcImage[] = [
  image('nim/meta/llama-3.1-8b-instruct', 'Llama 3.1 8B Instruct', 'Language'),
  image(
    'nim/meta/llama-3.1-70b-instruct',
    'Llama 3.1 70B Instruct',
    'Language',
  ),
  image('nim/mistralai/mistral-7b-instruct-v0.3', 'Mistral 7B', 'Language'),
  image('nim/nvidia/nv-embedqa-e5-v5', 'Embedding E5', 'Retrieval'),
  image('nim/nvidia/parakeet-ctc-1.1b-asr', 'Parakeet speech', 'Speech'),
  image('nim/nvidia/vista3d', 'VISTA-3D', 'Imaging'),
  image('nim/deepmind/alphafold2', 'AlphaFold2', 'Biology'),
  image('nim/microsoft/phi-3-mini-4k-instruct', 'Phi-3 Mini', 'Language'),
];

/** What NGC knows in the demo. @internal */
export function demoNgc(): NgcState {
  return {
    images,
    keys: demoTenants.map(({ orgName }) => ({
      key: demoKeys.ngc(orgName),
      kind: 'personal',
      orgName,
      userName: `${orgName} service account`,
      email: `ngc@${orgName}.example`,
      catalogue: true,
      active: true,
    })),
  };
}

function image(
  resourceId: string,
  displayName: string,
  area: string,
): NgcImage {
  return {
    resourceId,
    name: resourceId.split('/')[2],
    displayName,
    description: `${displayName} as an inference microservice`,
    labels: [{ key: 'general', values: ['NIM', area] }],
    attributes: [{ key: 'latestTag', value: '1.8.0' }],
    tags: ['1.8.0', '1.7.2', '1.5.0'],
    updatedDate: '2025-09-18T09:00:00.000Z',
  };
}
