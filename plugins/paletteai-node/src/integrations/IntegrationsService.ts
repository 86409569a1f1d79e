import {
  HuggingFaceClient,
  HuggingFaceConnection,
} from '../huggingface/HuggingFaceClient';
import { HuggingFaceValidationRequest } from '../huggingface/validateHuggingFace';
import { NgcClient, NgcConnection } from '../ngc/NgcClient';
import { NgcValidationRequest } from '../ngc/validateNgc';
import { PaletteClient } from '../palette/PaletteClient';
import { PaletteConnection } from '../palette/PaletteConnection';
import { PaletteValidationRequest } from '../palette/validatePalette';
import { IntegrationValidation } from '../remote/IntegrationValidation';

/**
 * Clients of the integrations of PaletteAI. They share connections and rate limits, which the
 * remotes count per source address, so all of a process should come from here. Clients are cheap:
 * make one per use.
 *
 * @public
 */
export interface IntegrationsService {
  /** A client of one Palette with one key. */
  palette(connection: PaletteConnection): PaletteClient;
  /** A client of Hugging Face with one token, or none. */
  huggingFace(connection: HuggingFaceConnection): HuggingFaceClient;
  /** A client of NVIDIA NGC with one key. */
  ngc(connection: NgcConnection): NgcClient;

  /** Validates an integration without storing anything; rejects only on programming errors. */
  validatePalette(
    request: PaletteValidationRequest,
    signal?: AbortSignal,
  ): Promise<IntegrationValidation>;
  /** Like `validatePalette`, for a token of Hugging Face. */
  validateHuggingFace(
    request: HuggingFaceValidationRequest,
    signal?: AbortSignal,
  ): Promise<IntegrationValidation>;
  /** Like `validatePalette`, for a key of NVIDIA NGC. */
  validateNgc(
    request: NgcValidationRequest,
    signal?: AbortSignal,
  ): Promise<IntegrationValidation>;
}
