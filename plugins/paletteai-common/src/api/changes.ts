/**
 * Channel on which the backend publishes changes.
 *
 * @public
 */
export const CHANGES_CHANNEL = 'paletteai:changes';

/**
 * Message on {@link CHANGES_CHANNEL}: refs only, what they hold is fetched through the API.
 *
 * @public
 */
export type ChangesMessage = {
  /** Objects that changed, in the format of `stringifyResourceRef`. */
  refs: string[];
};
