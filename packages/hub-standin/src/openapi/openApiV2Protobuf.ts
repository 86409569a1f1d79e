import { Writer } from 'protobufjs/minimal';

/** The form of the document of version 2 that `kubectl` accepts, and no other. */
export const openApiV2ProtobufAccept =
  'application/com.github.proto-openapi.spec.v2@v1.0+protobuf';

/** How the answer is called: the name that is asked for is not a valid media type. */
export const openApiV2ProtobufType =
  'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';

/**
 * The document of version 2 as Protocol Buffers, without any model. `kubectl` asks for it only about kinds
 * that no document of version 3 has, and there is none of these in version 2 either.
 */
export function openApiV2Protobuf(): string {
  const info = Writer.create()
    .uint32(10)
    .string('Kubernetes')
    .uint32(18)
    .string('v1.36.3')
    .finish();
  const document = Writer.create()
    .uint32(10)
    .string('2.0')
    .uint32(18)
    .bytes(info)
    .finish();
  return Buffer.from(document).toString('latin1');
}
