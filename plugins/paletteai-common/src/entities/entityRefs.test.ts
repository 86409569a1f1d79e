import { parseResourceRef } from '../refs/resourceRef';
import { endpointEntityRef, entityRefOf } from './entityRefs';

describe('entityRefOf', () => {
  it.each([
    ['tenant:main/acme', 'domain:main/acme'],
    ['project:main/nlp/nlp', 'system:main/nlp'],
    ['project:main/nlp/speech', 'system:main/nlp.speech'],
    ['computePool:main/nlp/train', 'resource:main/pool.nlp.train'],
    ['profileBundle:main/nlp/vllm', 'resource:main/bundle.nlp.vllm'],
    ['aiWorkload:main/nlp/chat', 'component:main/nlp.chat'],
    ['compute:main/nlp/compute', undefined],
    ['settings:main/nlp/settings', undefined],
  ])('says that %s is %s', (text, expected) => {
    const ref = parseResourceRef(text);
    expect(ref).toBeDefined();
    expect(ref && entityRefOf(ref)).toBe(expected);
  });
});

describe('endpointEntityRef', () => {
  it('is below its deployment', () => {
    expect(endpointEntityRef('main', 'nlp', 'chat', 'openai')).toBe(
      'api:main/nlp.chat.openai',
    );
  });
});
