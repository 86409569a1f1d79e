import Ajv2020, { ErrorObject, ValidateFunction } from 'ajv/dist/2020';
import { PaletteTypes } from '../../openapi/types';
import { openApiDocument } from '../../openapi';
import { PaletteFailure } from '../model/PaletteFailure';

type Schemas = PaletteTypes['schemas'];

/** The numbers that the router of Palette gives to each kind of mistake. */
const codes: Readonly<Record<string, number>> = {
  type: 601,
  required: 602,
  maxLength: 603,
  minLength: 604,
  pattern: 605,
  enum: 606,
  maximum: 608,
  minimum: 609,
};

/**
 * Holds bodies to the schemas of the OpenAPI document, as the router does before any operation runs.
 * @internal
 */
export class BodyReader {
  readonly #ajv: Ajv2020;

  private constructor(ajv: Ajv2020) {
    this.#ajv = ajv;
  }

  static create(): BodyReader {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(openApiDocument('palette'), 'palette');
    return new BodyReader(ajv);
  }

  read<TName extends keyof Schemas>(
    name: TName,
    body: unknown,
  ): Schemas[TName] {
    if (body === undefined) {
      throw PaletteFailure.required('body', 'body');
    }
    const validate: ValidateFunction<Schemas[TName]> | undefined =
      this.#ajv.getSchema(`palette#/components/schemas/${name}`);
    if (!validate) {
      throw new Error(`The OpenAPI document of palette has no schema ${name}`);
    }
    if (!validate(body)) {
      throw failureOf(validate.errors?.[0]);
    }
    return body;
  }
}

function failureOf(error: ErrorObject | undefined): PaletteFailure {
  const keyword = error?.keyword ?? 'type';
  const missing =
    keyword === 'required' ? `/${error?.params.missingProperty}` : '';
  const path = `${error?.instancePath ?? ''}${missing}`
    .slice(1)
    .replaceAll('/', '.');
  const what =
    keyword === 'required' ? 'is required' : error?.message ?? 'is not valid';
  return PaletteFailure.router(
    422,
    codes[keyword] ?? 601,
    `${path || 'body'} in body ${what}`,
  );
}
