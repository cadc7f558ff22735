/** A path after `#/` or `#!/` is the page itself on sites that are drawn by script. */
const ROUTE = /^#!?\//u;

/** The address of what a page shows: the same at every fragment, unless the fragment is the site's own route. */
export function pageAddress(address: string): string {
  const { hash } = new URL(address);
  return hash === "" || ROUTE.test(hash) ? address : address.slice(0, address.indexOf("#"));
}
