/** Reads the catalog of a portal over HTTP. */
export class CatalogClient {
  #base;

  constructor(portalUrl) {
    this.#base = `${portalUrl}/api/catalog/entities`;
  }

  async count() {
    const { totalItems } = await this.#get('/by-query?limit=0');
    return totalItems;
  }

  /** The path of the resource that an object became; undefined if it is not there yet. */
  async findPath(title) {
    const { items } = await this.#get(
      `/by-query?limit=1&filter=kind=resource,metadata.title=${title}`,
    );
    const metadata = items[0]?.metadata;
    return (
      metadata && `/by-name/resource/${metadata.namespace}/${metadata.name}`
    );
  }

  /** Whether an entity shows a text as its title or description. */
  async shows(path, text) {
    const { title, description } = (await this.#get(path)).metadata;
    return title === text || description === text;
  }

  async #get(path) {
    const response = await fetch(`${this.#base}${path}`);
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  }
}
