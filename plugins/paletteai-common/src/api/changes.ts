/**
 * Channel on which the backend publishes changes.
 *
 * @public
 */
export const CHANGES_CHANNEL = 'paletteai:changes';

/**
 * Message on {@link CHANGES_CHANNEL}: refs only, what they hold is fetched through the API. One without refs says that
 * signals arrive.
 *
 * @public
 */
export type ChangesMessage = {
  /** Objects that changed, in the format of `stringifyResourceRef`. */
  refs: string[];
};
